-- From 0.1.0 to 0.2.0, what upgrade.pl cannot derive from the two install
-- scripts.  Every row is kept, every answer that was right stays as it was.

-- derived
