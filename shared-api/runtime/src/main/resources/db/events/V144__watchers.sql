-- Where each watcher of the command side stands: the side that shows it is another process.
create table events.watcher (
    watcher  text primary key,
    position bigint not null,
    -- why it stands still, absent while it does not
    stopped  json
);
