-- A register with a court, an application and a department, for the clients of doc/applications.md.
CREATE EXTENSION credit;
SELECT credit_add_court('济南市莱芜区人民法院');
CREATE ROLE walk_court LOGIN;
CREATE ROLE walk_bidding LOGIN;
CREATE ROLE walk_finance LOGIN;
SELECT credit_bind_court('济南市莱芜区人民法院', 'walk_court');
SELECT credit_bind_application('区财政局', 'walk_bidding', 'laiwu/4', 'laiwu/5');
SELECT credit_bind_department('区财政局', 'walk_finance');
CREATE TABLE bid (tender text, bidder credit.subject, price numeric);
GRANT SELECT, INSERT ON bid TO walk_bidding;
CREATE TRIGGER listed_bidder BEFORE INSERT OR UPDATE OF bidder ON bid
	FOR EACH ROW EXECUTE FUNCTION credit_enforce('bidder', 'laiwu/4');
