-- What the feed's cursors are sealed with, so that an altered one is told from a true one by every process and after every
-- restart. It opens nothing: a cursor gives no right. Not a view: nothing rebuilds it.
create table views.feed_key (
    one boolean primary key default true check (one),
    key bytea not null check (octet_length(key) = 32)
);
insert into views.feed_key (key)
select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
