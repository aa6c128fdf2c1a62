package org.hoso.law;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;

/** The files as one text each, with the rows that were added to them since; read by the same rules as the files alone. */
final class AmendedFiles {
    private final LawFiles files;
    private final List<AddedRow> added;
    private final Map<LawFile, Entry> documents = new EnumMap<>(LawFile.class);

    /** @throws BrokenLaw when a row has no place to be added to */
    AmendedFiles(LawFiles files, List<AddedRow> added) {
        this.files = files;
        this.added = added;
        for (LawFile file : LawFile.values()) documents.put(file, document(file));
    }

    Entry of(LawFile file) {
        return documents.get(file);
    }

    /** The exact content, for what names an edition by it. */
    String text(LawFile file) {
        String rows = added.stream()
                .filter(row -> row.table().file() == file)
                .map(row -> "\n" + row.table() + " " + row.json())
                .collect(Collectors.joining());
        return files.text(file) + rows;
    }

    private Entry document(LawFile file) {
        MappingNode document = YamlText.mapping(file.path(), files.text(file));
        added.stream()
                .filter(row -> row.table().file() == file)
                .forEach(row -> new Adding(file.path(), document).add(row));
        return new Entry(file.path(), document);
    }
}
