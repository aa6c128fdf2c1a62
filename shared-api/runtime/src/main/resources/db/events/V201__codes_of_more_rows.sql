-- Rows that lead somebody somewhere when they are read, and had no code yet (decision 0200).
alter table events.dispatch add column mac bytea;
-- Of what is no longer tried though the case was never told: over the row, since when it was asked, and how it ended.
alter table events.dispatch add column closing bytea;
-- Of an answer; a note without one decides nothing, the history is asked.
alter table events.idempotency add column mac bytea;
alter table events.import_line add column mac bytea;
alter table events.application_file add column mac bytea;
alter table events.measured add column mac bytea;
alter table events.waiting_challenge add column mac bytea;
alter table events.person_case add column mac bytea;
