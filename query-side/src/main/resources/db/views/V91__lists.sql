-- The lists as they were known: a row for each state of each listing, by the places of the ledger between which it held. Only the
-- shapes (listing_g1 ...).
create table views.listing (
    listing_id  uuid not null,
    -- The event that brought this state about, and the one that ended it.
    known_from  bigint not null,
    known_to    bigint,
    ledgered_at timestamptz not null,
    list        text not null,
    key         text not null,
    published   boolean not null,
    -- Days in Viet Nam; the last day counts, the day of removal does not.
    from_day    date not null,
    until_day   date,
    removed_day date,
    review_day  date not null,
    contested   boolean not null,
    case_id     uuid,
    decision_id uuid,
    -- The whole state, as answers are made from it; texts in it stay sealed.
    state       json not null,
    primary key (listing_id, known_from)
);
create index listing_page on views.listing (list, listing_id, known_from) where published;
create index listing_key on views.listing (key, known_from) where published;
create index listing_now on views.listing (listing_id) where known_to is null;
create index listing_change on views.listing (list, known_from);
create index listing_known on views.listing (known_from, ledgered_at);

-- Of each case, what a listing may rest on, likewise.
create table views.listing_ground (
    case_id     uuid not null,
    known_from  bigint not null,
    known_to    bigint,
    ledgered_at timestamptz not null,
    violation   boolean not null,
    -- Decisions that a ruling annulled.
    annulled    uuid[] not null,
    state       json not null,
    primary key (case_id, known_from)
);
create index listing_ground_known on views.listing_ground (known_from, ledgered_at);
