package org.hoso.law;

import static org.hoso.law.YamlNodes.day;
import static org.hoso.law.YamlNodes.list;
import static org.hoso.law.YamlNodes.scalar;
import static org.hoso.law.YamlNodes.set;
import static org.hoso.law.YamlNodes.text;
import static org.hoso.law.YamlNodes.value;
import static org.hoso.law.YamlNodes.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Puts a row behind those of its table; the version that was open until then ends on the day before the new one begins. */
final class Adding {
    private final String file;
    private final MappingNode document;

    Adding(String file, MappingNode document) {
        this.file = file;
        this.document = document;
    }

    void add(AddedRow added) {
        MappingNode row = YamlText.mapping(file, added.json());
        switch (added.table()) {
            case AGENCIES -> version(bodies(row), row, "valid_from", "valid_to", "code");
            case MANDATES -> version(list(document, "mandates"), row, "valid_from", "valid_to", MandatesReader.THING);
            case PENALTIES -> version(list(type(added.under()), "versions"), row, "from", "to");
            case CLOCKS -> version(list(document, "clocks"), row, "valid_from", "valid_to", "code");
            case DAYS_OFF -> list(year(row), "days_off").add(row);
            case MAKE_UP_DAYS -> list(year(row), "make_up_working_days").add(row);
            case CANCELLED_DAYS -> new CancelledDays(file, year(row)).cancel(row);
            case REPEAT_WINDOWS -> version(list(document, "windows"), row, "valid_from", "valid_to", "code");
            case INSTALMENT_LIMITS -> version(list(document, "limits"), row, "valid_from", "valid_to");
            case PROVIDERS -> version(list(document, "providers"), row, "valid_from", "valid_to", "code");
            case ROLE_DUTIES ->
                version(list(document, "duties"), row, "valid_from", "valid_to", RoleDutiesReader.THING);
        }
    }

    /** A local template stays among the templates. */
    private List<Node> bodies(MappingNode row) {
        List<Node> templates = list(document, "local_templates");
        boolean local = templates.stream().anyMatch(one -> sameThing(one, row, "code"));
        return local ? templates : list(document, "agencies");
    }

    private static void version(List<Node> rows, MappingNode row, String from, String to, String... thing) {
        LocalDate begins = day(row, from);
        rows.stream()
                .filter(one -> begins != null && sameThing(one, row, thing))
                .filter(one -> isOpenBefore((MappingNode) one, begins, from, to))
                .forEach(one -> set((MappingNode) one, to, begins.minusDays(1).toString()));
        rows.add(row);
    }

    private static boolean sameThing(Node one, MappingNode row, String... fields) {
        for (String field : fields)
            if (!(one instanceof MappingNode other) || !words(other, field).equals(words(row, field))) return false;
        return true;
    }

    private static boolean isOpenBefore(MappingNode row, LocalDate day, String from, String to) {
        LocalDate began = day(row, from);
        return began != null
                && began.isBefore(day)
                && value(row, to).filter(end -> end.getTag() != Tag.NULL).isEmpty();
    }

    private MappingNode type(@Nullable String code) {
        return list(document, "violation_types").stream()
                .map(MappingNode.class::cast)
                .filter(type -> text(type, "code").equals(Optional.ofNullable(code)))
                .findFirst()
                .orElseThrow(() -> new BrokenLaw(file, 1, "violation_type", code + " is no known violation type"));
    }

    /** The calendar year of the row's day, begun with the row's own source where it was not there. */
    private MappingNode year(MappingNode row) {
        LocalDate day = day(row, "date");
        if (day == null) throw new BrokenLaw(file, 1, "date", "the day is missing");
        MappingNode years = (MappingNode) value(document, "years").orElseThrow();
        String year = String.valueOf(day.getYear());
        return value(years, year).map(MappingNode.class::cast).orElseGet(() -> begun(years, year, row));
    }

    private static MappingNode begun(MappingNode years, String year, MappingNode row) {
        List<NodeTuple> fields = new ArrayList<>();
        for (String told : List.of("confidence", "source"))
            value(row, told).ifPresent(value -> fields.add(new NodeTuple(scalar(told, row), value)));
        for (String list : List.of("days_off", "make_up_working_days"))
            fields.add(new NodeTuple(
                    scalar(list, row),
                    new SequenceNode(
                            Tag.SEQ, true, new ArrayList<>(), row.getStartMark(), row.getEndMark(), FlowStyle.BLOCK)));
        MappingNode begun =
                new MappingNode(Tag.MAP, true, fields, row.getStartMark(), row.getEndMark(), FlowStyle.BLOCK);
        years.getValue().add(new NodeTuple(scalar(year, row), begun));
        return begun;
    }
}
