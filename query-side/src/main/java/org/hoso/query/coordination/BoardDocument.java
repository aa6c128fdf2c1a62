package org.hoso.query.coordination;

import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.hoso.query.viewing.VouchedTexts;

/**
 * A case as MongoDB keeps it: the members that are filtered and sorted by, and packed what the State's bodies are shown and the
 * whole value. What a row shows is made when it is read, because it differs from reader to reader.
 */
record BoardDocument(SearchWords words, VouchedTexts texts) {
    static final String COLLECTION = "board";
    static final String ID = "_id";
    static final String VERSION = "version";
    static final String DUE = "due";
    static final String ACCESS = "access";
    static final String OPEN = "open";
    static final String WAITED_FOR = "waitedFor";
    static final String TOKENS = "tokens";
    static final String SHOWN = "shown";
    static final String FOLD = "fold";

    Document of(BoardCase known) {
        BoardColumns columns = BoardColumns.of(known, words);
        return new Document(ID, known.caseId().toString())
                .append(VERSION, known.version())
                .append("openedAt", columns.openedAt())
                .append("productField", columns.productField())
                .append("violationTypes", columns.violationTypes())
                .append("platforms", List.copyOf(columns.platforms()))
                .append("status", columns.status().code())
                .append("agencies", List.copyOf(columns.keys().agencies()))
                .append(WAITED_FOR, List.copyOf(columns.waitedFor()))
                .append(OPEN, columns.keys().open())
                .append(DUE, columns.due())
                .append(ACCESS, columns.access().stream().sorted().toList())
                .append(TOKENS, List.copyOf(columns.words()))
                .append(SHOWN, texts.write(BoardEntry.of(known), COLLECTION, known.caseId(), SHOWN))
                .append(FOLD, texts.write(known, COLLECTION, known.caseId(), FOLD));
    }

    BoardEntry shown(Document document, int generation) {
        return read(BoardEntry.class, SHOWN, document, generation);
    }

    BoardCase read(Document document, int generation) {
        return read(BoardCase.class, FOLD, document, generation);
    }

    private <T> T read(Class<T> form, String member, Document document, int generation) {
        return texts.read(
                form,
                document.get(member, Binary.class).getData(),
                COLLECTION,
                generation,
                document.getString(ID),
                member);
    }
}
