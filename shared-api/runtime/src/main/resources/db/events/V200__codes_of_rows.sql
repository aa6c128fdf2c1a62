-- Rows that steer what is decided bear a code (HMAC) under a key that no database holds: who writes here cannot make one.
alter table events.case_number add column mac bytea;
-- Of what is open; a mere reservation decides nothing, the history is asked.
alter table events.open_item add column mac bytea;
alter table events.closed_item add column mac bytea;
alter table events.listed_address add column mac bytea;
alter table events.list_change add column mac bytea;
alter table events.due add column mac bytea;
-- The list is made from the ledger: read anew, its rows bear their codes.
delete from events.due;
delete from events.token_entry where processor_name = 'due-watch';
-- An erasure destroys keys.
alter table events.erasure add column mac bytea;
