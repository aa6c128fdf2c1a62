-- What a dispatch is about: the block, lock or request that an order goes out for. Of a notice, and of what was sent before, the
-- dispatch's own id. A block's order goes to several.
alter table events.dispatch add column about uuid;
create index dispatch_about on events.dispatch ((coalesce(about, dispatch_id)));
