require 'pg'

c = PG.connect(user: 'walk_bidding')
puts c.exec_params('SELECT verdict FROM credit_check($1, $2, $3)', %w[379999196001110114 laiwu/4 procurement]).getvalue(0, 0)
begin
  c.exec_params('INSERT INTO bid VALUES ($1, $2, 1)', %w[2026-18 379999196001110114])
rescue PG::Error => refused
  puts refused.result.error_field(PG::Result::PG_DIAG_SQLSTATE)
end
puts c.exec_params('INSERT INTO bid VALUES ($1, $2, 1) RETURNING bidder', %w[2026-18 91350100m000100y43]).getvalue(0, 0)
