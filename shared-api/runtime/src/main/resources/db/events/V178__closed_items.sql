-- Which content cases at rest handled: whoever reports it again is told. A row from when its case comes to rest until it is reopened.
create table events.closed_item (
    url_hash  text not null,
    case_id   uuid not null,
    item_id   uuid not null,
    closed_at timestamptz not null,
    primary key (url_hash, case_id)
);
create index closed_item_case on events.closed_item (case_id);
