-- What bodies measure at once, written with the register of subjects. Only the shapes: each generation of that view is a copy of them.
-- What stands in it from before says nothing here until the view is built anew.
create table views.measure_entry (
    case_id        uuid not null,
    -- A record, block or lock, and whom it is against.
    key            text not null,
    from_position  bigint not null,
    until_position bigint not null,
    -- A random id, the same in every case.
    person         uuid not null,
    case_number    text,
    document       json not null,
    primary key (case_id, key, from_position)
);
create index measure_entry_by_person on views.measure_entry (person);

-- A pair that collides, once in each of its two cases, for just as long as both measures stand.
create table views.collision (
    case_id        uuid not null,
    key            text not null,
    other_id       uuid not null,
    other_key      text not null,
    from_position  bigint not null,
    until_position bigint not null,
    person         uuid not null,
    -- Both measures as they stood, and the number of the other case.
    document       json not null,
    primary key (case_id, key, other_id, other_key, from_position)
);
create index collision_by_person on views.collision (person);
create index collision_standing on views.collision (until_position, from_position);
