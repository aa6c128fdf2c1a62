-- Listings are found by what they are about: the case that they rest on, the address, the account that it shows. Each generation
-- that is there gets the same as the shape; its accounts are known once it has been rebuilt.
do $$
declare
    listing record;
begin
    for listing in select tablename from pg_tables where schemaname = 'views' and tablename ~ '^listing(_g\d+)?$' loop
        execute format('alter table views.%I add column account text', listing.tablename);
        execute format('create index on views.%I (account) where account is not null', listing.tablename);
        execute format('create index on views.%I (case_id) where case_id is not null', listing.tablename);
        execute format('create index on views.%I (key)', listing.tablename);
    end loop;
end $$;
