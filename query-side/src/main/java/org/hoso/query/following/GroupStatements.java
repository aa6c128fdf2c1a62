package org.hoso.query.following;

/** What is asked and stored of all views of a batch at once: one statement each, whatever their number. */
final class GroupStatements {
    /** Parameters: views, and their processors. */
    static final String LOOK = """
            select m.view, p.generation, t.owner,
                exists (select from views.dead_letter_entry d where d.processing_group = m.processor) as parked
            from unnest(?::text[], ?::text[]) as m (view, processor)
            left join views.view_pointer p on p.view = m.view
            left join views.token_entry t on t.processor_name = m.processor and t.segment = 0
            """;

    /** Parameters: token, its type, the moment, who claims, processors; position, views, generations. */
    static final String STORE = """
            with claimed as (
              update views.token_entry set token = ?, token_type = ?, time_stamp = ?
              where owner = ? and segment = 0 and processor_name = any(?) returning processor_name
            ), placed as (
              insert into views.view_position as old (view, generation, position)
              select m.view, m.generation, ? from unnest(?::text[], ?::int[]) as m (view, generation)
              on conflict (view, generation) do update set position = excluded.position
              where old.position < excluded.position
            ) select count(*) from claimed
            """;

    /** Parameters: the moment, who claims, processors. */
    static final String EXTEND = """
            update views.token_entry set time_stamp = ?
            where owner = ? and segment = 0 and processor_name = any(?) returning processor_name
            """;

    private GroupStatements() {}
}
