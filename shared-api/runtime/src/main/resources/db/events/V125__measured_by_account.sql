-- What is under way is found by account too, and by what it is about (decision 0125): hashes of the content, the acts and the accounts
-- that it can meet others at. The list is made from the ledger: it is read anew.
delete from events.measured;
alter table events.measured drop column person;
alter table events.measured add column points uuid[] not null;
create index measured_points on events.measured using gin (points);
delete from events.token_entry where processor_name = 'measure-watch';
