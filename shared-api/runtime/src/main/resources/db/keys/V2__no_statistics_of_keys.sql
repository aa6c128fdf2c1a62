-- The planner's statistics keep a hundred values of each column: copies of keys that no destruction would reach. Changing a
-- column's type, though to itself, drops what was gathered before.
alter table person_key alter column wrapped type bytea using wrapped;
alter table person_key alter column wrapped set statistics 0;
alter table person_identity alter column hmac set statistics 0;
