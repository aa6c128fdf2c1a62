-- Which processes keep views up to date, by when they last said so: the views are shared out among them.
create table views.instance (
    instance text primary key,
    seen_at  timestamptz not null
);

-- The last rebuild of each view: asked for wherever it was, carried out by whoever keeps the view up to date, told to all.
create table views.rebuild (
    view     text primary key,
    asked_at timestamptz,
    progress json not null,
    told_at  timestamptz not null
);
