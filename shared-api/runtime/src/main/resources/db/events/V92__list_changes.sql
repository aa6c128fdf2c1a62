-- What was given out of the lists, beside the events and not among the views: subscribers hold the running hash, so no rebuild may
-- ever change it.
create table events.list_change (
    number      bigint primary key,
    -- Of its event in the ledger.
    position    bigint not null unique,
    ledgered_at timestamptz not null,
    listing_id  uuid not null,
    what        text not null check (what in ('listed', 'contested', 'reviewed', 'removed')),
    -- As it is given out, to the last byte.
    text        text not null,
    -- SHA-256 over the hash before and the text; see org.hoso.lists.ListChain.
    hash        text not null
);
create index list_change_of_listing on events.list_change (listing_id, number);
create index list_change_removed on events.list_change (number) where what = 'removed';

create function events.refuse_other_list() returns trigger language plpgsql as $$
begin
    raise exception 'what was given out of the lists is never changed';
end $$;
create trigger list_change_stands before update or delete on events.list_change
    for each row execute function events.refuse_other_list();
create trigger list_changes_stand before truncate on events.list_change
    for each statement execute function events.refuse_other_list();

-- The file of a list for a day as it was first made: the bytes are made again from the view, and are the same.
create table events.list_file (
    list     text not null,
    day      date not null,
    -- Last place of the ledger that counts.
    position bigint not null,
    rows     bigint not null,
    bytes    bigint not null,
    sha256   text not null,
    -- The signed note (C2SP signed-note), whole.
    note     text not null,
    made_at  timestamptz not null default clock_timestamp(),
    primary key (list, day)
);
create trigger list_file_stands before update or delete on events.list_file
    for each row execute function events.refuse_other_list();
create trigger list_files_stand before truncate on events.list_file
    for each statement execute function events.refuse_other_list();
