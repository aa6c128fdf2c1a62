-- A thing stands on a list once: which listing holds it, from the proposal until it is taken off.
create table events.listed_address (
    list       text not null,
    -- As the listing's first event has it: a host, or host and path.
    key        text not null,
    listing_id uuid not null unique,
    -- Last day of its period; after it the row holds nothing.
    until_day  date,
    primary key (list, key)
);
