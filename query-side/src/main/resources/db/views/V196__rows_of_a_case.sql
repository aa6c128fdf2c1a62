-- All rows of a case are compared with the ledger again and again: each table finds them by an index.
create index on views.queue_place (case_id);
create index on views.directive (case_id);
create index on views.removed_mark (case_id);

do $$
declare
    own record;
begin
    for own in select tablename from pg_tables
        where schemaname = 'views' and tablename ~ '^(queue_place|directive|removed_mark)_g\d+$'
    loop
        execute format('create index on views.%I (case_id)', own.tablename);
    end loop;
end $$;
