-- A warning before a clock is due: falls due itself, and is too late once the clock is (ends_at).
alter table events.due add column ends_at timestamptz;
alter table events.due add constraint due_warning_ends check (kind <> 'warning' or ends_at is not null);

-- What never failed is taken by due instant; what failed before stands behind it.
drop index events.due_next;
create index due_next on events.due (tries, due_at);

-- The list is made from the ledger: read anew it also knows the warnings of clocks that run already.
delete from events.token_entry where processor_name = 'due-watch';
