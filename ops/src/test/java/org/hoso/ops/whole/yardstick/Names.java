package org.hoso.ops.whole.yardstick;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/**
 * What is drawn anew in each run, and the name it has in all of them. What the store holds is called by the event and the field in
 * which it first stood, so that an event more or less renames nothing elsewhere; what only one answer holds is counted in it.
 */
final class Names {
    /**
     * Ids of version 4 and 7, and 8, which is made from these (of any other version they are made from what they name, and stay);
     * hashes, which hold sealed texts or times of a machine; signatures, keys and cursors, which are long and of base64.
     */
    private static final Pattern DRAWN = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[478][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"
                    + "|(?<![0-9A-Za-z+/_-])(?:[0-9a-f]{64}|[0-9a-f]{32}|[A-Za-z0-9+/]{43}="
                    + "|(?!/?api/)(?=[A-Za-z0-9+/_-]*[A-Z])(?=[A-Za-z0-9+/_-]*[0-9])[A-Za-z0-9+/_-]{38,}={0,2})(?![0-9A-Za-z+/_=-])");

    /** A place in the ledger behind the plays is that of a look: how many there were by then is nobody's matter. */
    private static final Pattern PLACE = Pattern.compile("(\"(?:position|ledgered|head)\":|hoso-position=)(\\d+)");

    /** What a sealed text consists of, drawn for each; of any length, so it is told by its name. */
    private static final Pattern SEALED = Pattern.compile("(\\\\*\"(iv|kc|ct)\\\\*\":\\\\*\")[A-Za-z0-9+/]+={0,2}");

    /** Where the product listens. */
    private static final Pattern PORT = Pattern.compile("(127\\.0\\.0\\.1|localhost):\\d+");

    private long head;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, StringBuilder> told = new TreeMap<>();
    private final Map<String, String> cases = new TreeMap<>();

    static Names of(String jdbcUrl) {
        Names names = new Names();
        try (Connection database = DriverManager.getConnection(jdbcUrl);
                Statement statement = database.createStatement()) {
            names.cases(statement);
            names.events(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private void cases(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select case_id::text, number from events.case_number order by number")) {
            while (row.next()) {
                known.put(row.getString(1), "<" + row.getString(2) + ">");
                cases.put(row.getString(2), row.getString(1));
            }
        }
    }

    /** In the ledger's order, so that what several cases share is called by who had it first. */
    private void events(Statement statement) throws SQLException {
        String sql =
                "select e.aggregate_identifier, e.type, e.sequence_number, e.event_identifier, e.payload_type, e.payload_revision,"
                        + " e.payload, e.meta_data, e.time_stamp, l.ledgered_at at time zone 'UTC', l.position from events.event_entry e"
                        + " join events.ledger l using (global_index) order by l.position";
        Map<String, Integer> others = new TreeMap<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                String of = row.getString(1);
                String type = row.getString(2);
                head = row.getLong(11);
                if (isDrawn(of) && !known.containsKey(of))
                    known.put(of, "<" + type + " " + others.merge(type, 1, Integer::sum) + ">");
                String whose = called(of);
                String event = whose + " v" + row.getLong(3);
                known.putIfAbsent(row.getString(4), "<" + event + ">");
                JsonNode payload = CaseJson.stored().readTree(row.getString(7));
                take(event, "", payload);
                JsonNode meta = CaseJson.stored().readTree(row.getString(8));
                take(event, " meta", meta);
                told.computeIfAbsent(type + " " + whose, key -> new StringBuilder())
                        .append("v%d %s %s%n%s%n%s%n%s %s%n"
                                .formatted(
                                        row.getLong(3),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7),
                                        row.getString(8),
                                        row.getString(9),
                                        row.getString(10)));
            }
        }
    }

    private String called(String id) {
        String name = known.getOrDefault(id, id);
        return name.startsWith("<") ? name.substring(1, name.length() - 1) : name;
    }

    private void take(String event, String path, JsonNode node) {
        if (node.isObject()) node.properties().forEach(one -> take(event, path + " " + one.getKey(), one.getValue()));
        else if (node.isArray()) for (int n = 0; n < node.size(); n++) take(event, path + " " + n, node.path(n));
        else if (node.isString() && isDrawn(node.asString()))
            known.putIfAbsent(node.asString(), "<" + event + path + ">");
    }

    private static boolean isDrawn(String text) {
        return DRAWN.matcher(text).matches();
    }

    /** Ids of cases by number. */
    Map<String, String> cases() {
        return cases;
    }

    /** Ids of streams of a kind. */
    List<String> streams(String type) {
        return known.entrySet().stream()
                .filter(one -> one.getValue().matches("<" + type + " \\d+>"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The events of each stream, as they are stored, in order. */
    Map<String, String> events() {
        Map<String, String> events = new TreeMap<>();
        told.forEach((stream, lines) -> events.put(stream, in(lines.toString())));
        return events;
    }

    /** A text with names in place of what is drawn. */
    String in(String text) {
        Map<String, String> here = new LinkedHashMap<>();
        String placed = PLACE.matcher(PORT.matcher(text).replaceAll("$1:<port>"))
                .replaceAll(found -> Long.parseLong(found.group(2)) > head ? found.group(1) + "<of a look>" : "$0");
        Matcher drawn = DRAWN.matcher(SEALED.matcher(placed).replaceAll("$1<$2>"));
        return drawn.replaceAll(found -> {
            String name = known.get(found.group());
            if (name == null)
                name = here.computeIfAbsent(
                        found.group(),
                        one -> "<" + (one.length() == 36 ? "id" : "drawn") + " " + (here.size() + 1) + ">");
            return Matcher.quoteReplacement(name);
        });
    }
}
