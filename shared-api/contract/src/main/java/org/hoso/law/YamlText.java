package org.hoso.law;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** YAML as a graph of nodes that know their lines. No object is ever built from a tag, so no text can run code. */
final class YamlText {
    private YamlText() {}

    /** The one mapping that the text holds. */
    static Entry parse(String file, String text) {
        return new Entry(file, mapping(file, text));
    }

    /** The same as a node of its own, fresh for each call. */
    static MappingNode mapping(String file, String text) {
        if (compose(file, text) instanceof MappingNode mapping && mapping.getTag() == Tag.MAP) {
            return mapping;
        }
        throw new BrokenLaw(file, 1, "the file must be one mapping of fields");
    }

    /** Line of a node as an editor counts it, from 1. */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static Node compose(String file, String text) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            throw new BrokenLaw(file, broken.getProblemMark().getLine() + 1, "no YAML, " + broken.getProblem());
        } catch (ReaderException broken) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(broken.getPosition())
                            .filter(point -> point == '\n')
                            .count();
            throw new BrokenLaw(file, line, "no YAML, the character code " + broken.getCodePoint() + " is not allowed");
        } catch (YAMLException broken) {
            throw new BrokenLaw(file, "no YAML, " + broken.getMessage());
        }
    }
}
