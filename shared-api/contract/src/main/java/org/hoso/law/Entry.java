package org.hoso.law;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of a law file: its fields by name, each read once as the type that the law expects there. */
final class Entry {
    private final String file;
    private final int line;
    private final Map<String, Value> fields = new LinkedHashMap<>();

    /** The whole file, which must be one mapping. */
    static Entry document(LawFiles files, LawFile file) {
        return YamlText.parse(file.path(), files.text(file));
    }

    Entry(String file, MappingNode node) {
        this.file = file;
        this.line = YamlText.line(node);
        for (NodeTuple pair : node.getValue()) {
            String name = name(pair.getKeyNode());
            Value value = new Value(file, name, pair.getKeyNode(), pair.getValueNode());
            if (fields.putIfAbsent(name, value) != null) {
                throw value.broken("the field is given twice");
            }
        }
    }

    /** Refuses any field but these: an unknown name is more likely a slip of the pen than a fact nobody reads. */
    Entry only(String... names) {
        for (Value value : fields.values()) {
            if (!Arrays.asList(names).contains(value.field())) {
                throw value.broken("the field is unknown here");
            }
        }
        return this;
    }

    /** A field that must be there and not null. */
    Value required(String name) {
        return nullable(name).orElseThrow(() -> fields.get(name).broken("the value is missing"));
    }

    /** A field that must be there but may be null: unknown, open or none, written down as such. */
    Optional<Value> nullable(String name) {
        Value value = fields.get(name);
        if (value == null) {
            throw new BrokenLaw(file, line, name, "the field is missing");
        }
        return optional(name);
    }

    /** A field that may be left out. */
    Optional<Value> optional(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> value.tag() != Tag.NULL);
    }

    /** The values of a mapping whose field names are data, such as years. */
    List<Value> values() {
        return List.copyOf(fields.values());
    }

    /** A problem of this mapping as a whole, told at its first line. */
    BrokenLaw broken(String field, String problem) {
        return new BrokenLaw(file, line, field, problem);
    }

    private String name(Node key) {
        if (key instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new BrokenLaw(file, YamlText.line(key), "a field's name must be plain text");
    }
}
