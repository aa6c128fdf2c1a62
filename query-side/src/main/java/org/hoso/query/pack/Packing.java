package org.hoso.query.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.Evidence;
import org.hoso.proof.MerkleTree;
import org.hoso.proof.PackStatement;
import org.hoso.proof.Proofs;
import org.hoso.proof.SigningKey;
import org.hoso.query.wording.Sentences;
import org.hoso.query.wording.Words;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Tampered;
import org.hoso.runtime.stamping.Stamp;
import org.hoso.wire.CaseJson;

/** Writes a case's pack, a page of events at a time, once for each file of it: no more is held, however long the case. */
public final class Packing {
    private static final int PAGE = 200;

    private final Ledger ledger;
    private final FieldKeys.Source keys;
    private final Sentences sentences;
    private final Words words;

    public Packing(Ledger ledger, FieldKeys.Source keys, Sentences sentences, Words words) {
        this.ledger = ledger;
        this.keys = keys;
        this.sentences = sentences;
        this.words = words;
    }

    /** @param tree the ledger's, at least as large as the case's checkpoint */
    public void write(PackedCase packed, MerkleTree tree, SigningKey key, OutputStream out) throws IOException {
        try (PackZip zip = new PackZip(out)) {
            zip.file("events.jsonl", file -> events(packed, tree, file));
            zip.file("evidence.jsonl", file -> evidence(packed, file));
            for (Language language : Language.values()) page(packed, language, zip);
            zip.file("checkpoint.txt", file -> file.write(packed.checkpoint().written()));
            if (!packed.stamps().isEmpty()) zip.file("timestamps.jsonl", file -> stamps(packed, file));
            zip.file("key.txt", file -> file.write(key.verifier().text() + "\n"));
            zip.file("manifest.json", file -> line(packed.manifest(), file));
            String statement = new PackStatement(
                            packed.tree().origin(),
                            packed.form(),
                            packed.caseId(),
                            packed.version(),
                            packed.tree().size(),
                            packed.tree().root(),
                            zip.hashes())
                    .text();
            zip.file("statement.txt", file -> file.write(key.sign(statement).written()));
        }
    }

    /**
     * Before anything of a pack leaves: each event is what the ledger hashed, and is proven to be in what was signed.
     *
     * @throws Tampered where one is not
     */
    void demandProven(PackedCase packed, MerkleTree tree) {
        long after = -1;
        while (after < packed.version()) {
            List<LedgeredEvent> page =
                    ledger.ofCase(packed.caseId(), after, packed.tree().size(), PAGE);
            if (page.isEmpty()) return;
            page.forEach(event -> proof(packed, tree, event));
            after = page.getLast().sequence();
        }
    }

    private static List<byte[]> proof(PackedCase packed, MerkleTree tree, LedgeredEvent event) {
        long size = packed.tree().size();
        List<byte[]> path = tree.inclusion(event.position() - 1, size);
        byte[] root = packed.tree().root();
        if (!Proofs.includes(event.leaf().hash(), event.position() - 1, size, root, path))
            throw Tampered.alteredEvent(event.position());
        return path;
    }

    private void events(PackedCase packed, MerkleTree tree, Writer file) throws IOException {
        each(packed, event -> line(EventLine.of(event, proof(packed, tree, event.stored())), file));
    }

    /** A piece of evidence as the pack lists it: the piece itself is held by whoever captured it. */
    record Piece(long version, String evidenceId, String sha256, String mediaType, long sizeBytes) {}

    private void evidence(PackedCase packed, Writer file) throws IOException {
        each(packed, event -> {
            if (event.withheld() == null && event.event() instanceof Evidence.EvidenceAdded added)
                line(
                        new Piece(
                                event.stored().sequence(),
                                added.evidenceId().toString(),
                                added.sha256().toString(),
                                added.mediaType(),
                                added.sizeBytes()),
                        file);
        });
    }

    /** A time stamp of the checkpoint, as a pack has it. */
    record PackedStamp(String authority, Instant stampedAt, byte[] token) {}

    private static void stamps(PackedCase packed, Writer file) throws IOException {
        for (Stamp stamp : packed.stamps()) line(new PackedStamp(stamp.authority(), stamp.at(), stamp.token()), file);
    }

    private void page(PackedCase packed, Language language, PackZip zip) throws IOException {
        HistoryPage page = new HistoryPage(language, sentences, words);
        zip.file(page.name(), file -> {
            page.begin(packed, file);
            each(packed, event -> page.event(event, file));
            page.end(file);
        });
    }

    private interface Taking {
        void take(PackedEvent event) throws IOException;
    }

    private void each(PackedCase packed, Taking taking) throws IOException {
        long after = -1;
        while (after < packed.version()) {
            List<LedgeredEvent> page =
                    ledger.ofCase(packed.caseId(), after, packed.tree().size(), PAGE);
            if (page.isEmpty()) return;
            for (PackedEvent event : PackedEvent.of(page, packed.redaction(), keys)) taking.take(event);
            after = page.getLast().sequence();
        }
    }

    private static void line(Object value, Writer file) throws IOException {
        file.write(CaseJson.stored().writeValueAsString(value));
        file.write('\n');
    }
}
