package org.hoso.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Finds and changes fields of nodes that nobody has read yet; whatever is wrong with them is found when they are read. */
final class YamlNodes {
    private YamlNodes() {}

    static List<Node> list(MappingNode mapping, String field) {
        return ((SequenceNode) value(mapping, field).orElseThrow()).getValue();
    }

    static void set(MappingNode row, String field, String text) {
        row.getValue()
                .replaceAll(pair -> isNamed(pair, field) ? new NodeTuple(pair.getKeyNode(), scalar(text, row)) : pair);
    }

    static @Nullable LocalDate day(MappingNode row, String field) {
        try {
            return text(row, field).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException refusedWhenRead) {
            return null;
        }
    }

    static Optional<String> text(MappingNode row, String field) {
        return value(row, field).filter(ScalarNode.class::isInstance).map(value -> ((ScalarNode) value).getValue());
    }

    /** A text as its one word, a list as the set of its words: what is absent or null has none. */
    static Set<String> words(MappingNode row, String field) {
        Node found = value(row, field).orElse(null);
        Stream<Node> nodes = found instanceof SequenceNode list ? list.getValue().stream() : Stream.ofNullable(found);
        return nodes.filter(node -> node.getTag() != Tag.NULL)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .collect(Collectors.toSet());
    }

    static Optional<Node> value(MappingNode mapping, String field) {
        return mapping.getValue().stream()
                .filter(pair -> isNamed(pair, field))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static boolean isNamed(NodeTuple pair, String field) {
        return pair.getKeyNode() instanceof ScalarNode key && key.getValue().equals(field);
    }

    /** A text that is told at the place of another node. */
    static ScalarNode scalar(String text, Node place) {
        return new ScalarNode(Tag.STR, text, place.getStartMark(), place.getEndMark(), ScalarStyle.DOUBLE_QUOTED);
    }
}
