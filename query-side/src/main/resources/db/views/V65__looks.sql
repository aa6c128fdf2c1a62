-- Who looked, from the ledger: one line for each event of the family access. Only the shape (look_line_g1 ...).
create table views.look_line (
    position    bigint primary key,
    ledgered_at timestamptz not null,
    stored_name text not null,
    at          timestamptz not null,
    officer     text not null,
    agency      text not null,
    -- Absent where a file of many cases was exported.
    case_id     uuid,
    -- The glass that was broken, or under which it was looked.
    glass_id    uuid,
    -- As stored; the reason stays sealed.
    payload     json not null
);
create index look_line_of_case on views.look_line (case_id, at, position) where case_id is not null;
create index look_line_of_glass on views.look_line (glass_id, position) where glass_id is not null;
create index look_line_broken on views.look_line (position) where stored_name = 'access.glass-broken';
