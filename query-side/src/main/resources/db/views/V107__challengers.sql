-- Who brought challenges of a listing, by sign-in id: so that each finds its own. Each generation that is there gets the same as the
-- shape; it knows them once it has been rebuilt.
do $$
declare
    listing record;
begin
    for listing in select tablename from pg_tables where schemaname = 'views' and tablename ~ '^listing(_g\d+)?$' loop
        execute format('alter table views.%I add column challengers text[] not null default ''{}''', listing.tablename);
        execute format('create index on views.%I using gin (challengers) where known_to is null', listing.tablename);
    end loop;
end $$;
