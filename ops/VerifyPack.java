import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks an auditor's pack and needs nothing but a Java 21 or later: {@code java VerifyPack.java pack.zip [--key FILE]
 * [--tsa FILE]}. It never talks to Hoso. Every event's hash is computed anew from its fields and followed to the root that the ledger's key signed; the
 * versions must count from 0 to the signed one; each disclosed text must open under a key that its event commits to.
 *
 * <p>Exit code 0: all holds; 1: the pack is not what was signed, with the first bad place; 2: it cannot be read as a pack at all, or
 * the call is wrong. With {@code --key} the key must be the one in that file, which came another way than the pack; without it
 * the pack only proves itself under the key that it brings along.
 *
 * <p>Time stamps of the checkpoint (RFC 3161) must be of this checkpoint in any case. Whether the authority signed them is checked
 * with {@code --tsa} alone, a PEM file with certificates of authorities or of their issuers; revocation is never looked up.
 */
public final class VerifyPack {
    static final int MOST_LINE = 8 << 20;
    static final long MOST_BYTES = 1L << 30;
    static final Set<String> FILES = Set.of(
            "events.jsonl", "evidence.jsonl", "history_vi.html", "history_en.html", "checkpoint.txt", "key.txt",
            "manifest.json", "statement.txt");
    static final int MOST_STAMPS = 100;
    /** By how many seconds the clocks of the machines may differ that record events and give them their places. */
    static final int CLOCKS_APART = 300;
    static final String STAMPS = "timestamps.jsonl";

    /** What is found wrong first: words in both languages. */
    static final class Bad extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String place;
        final String vi;
        final boolean unreadable;

        Bad(String place, String vi, String en, boolean unreadable) {
            super(en, null, false, false);
            this.place = place;
            this.vi = vi;
            this.unreadable = unreadable;
        }

        static Bad altered(String place, String vi, String en) {
            return new Bad(place, vi, en, false);
        }

        static Bad unreadable(String place, String vi, String en) {
            return new Bad(place, vi, en, true);
        }
    }

    /** The answer: what the exit code says, where, and in words. */
    public record Verdict(int code, String place, String vi, String en) {}

    public static void main(String... arguments) {
        Map<String, Path> given = new LinkedHashMap<>();
        boolean wrong = arguments.length % 2 == 0;
        for (int n = 1; n + 1 < arguments.length; n += 2)
            wrong |= !Set.of("--key", "--tsa").contains(arguments[n])
                    || given.put(arguments[n], Path.of(arguments[n + 1])) != null;
        Verdict verdict = wrong
                ? new Verdict(
                        2,
                        "",
                        "Cách dùng: java VerifyPack.java pack.zip [--key TỆP] [--tsa TỆP]",
                        "Usage: java VerifyPack.java pack.zip [--key FILE] [--tsa FILE]")
                : verify(Path.of(arguments[0]), given.get("--key"), given.get("--tsa"));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(verdict.vi());
        out.println(verdict.en());
        System.exit(verdict.code());
    }

    /**
     * @param key file with the ledger's public key, or null to take the pack's own
     * @param tsa file with the certificates of time stamp authorities, or null to believe no authority
     */
    public static Verdict verify(Path pack, Path key, Path tsa) {
        try (ZipFile zip = opened(pack)) {
            return new VerifyPack(zip, key, tsa).verdict();
        } catch (Bad bad) {
            String at = bad.place.isEmpty() ? "" : " [" + bad.place + "]";
            String vi = plain(at + ": " + bad.vi);
            String en = plain(at + ": " + bad.getMessage());
            return bad.unreadable
                    ? new Verdict(2, bad.place, "KHÔNG ĐỌC ĐƯỢC" + vi, "UNREADABLE" + en)
                    : new Verdict(1, bad.place, "KHÔNG HỢP LỆ" + vi, "NOT VALID" + en);
        } catch (IOException | RuntimeException broken) {
            return new Verdict(
                    2, "zip", "KHÔNG ĐỌC ĐƯỢC: tệp zip bị hỏng hoặc bị cắt cụt", "UNREADABLE: the zip is damaged or cut off");
        }
    }

    private static ZipFile opened(Path pack) throws IOException {
        if (!Files.isRegularFile(pack))
            throw Bad.unreadable("zip", "không có tệp này", "there is no such file");
        ZipLayout.check(pack);
        return new ZipFile(pack.toFile(), StandardCharsets.UTF_8);
    }

    private final ZipFile zip;
    private final Path keyFile;
    private final Path tsaFile;
    private String checkpointNote = "";
    private final List<String> stampsVi = new ArrayList<>();
    private final List<String> stampsEn = new ArrayList<>();
    private final Map<String, String> hashes = new TreeMap<>();
    private long bytesLeft = MOST_BYTES;
    private long disclosed;
    private final Map<String, Long> withheld = new TreeMap<>();

    private VerifyPack(ZipFile zip, Path keyFile, Path tsaFile) {
        this.zip = zip;
        this.keyFile = keyFile;
        this.tsaFile = tsaFile;
    }

    private Verdict verdict() throws IOException {
        files();
        Key key = key();
        Statement statement = statement(key);
        checkpoint(key, statement);
        stamps(statement);
        Object manifest = Json.parse(text(file("manifest.json", MOST_LINE), "manifest.json"), "manifest.json");
        manifest(manifest, key, statement);
        long events = events(statement);
        for (String name : List.of("evidence.jsonl", "history_vi.html", "history_en.html")) skim(name);
        for (Map.Entry<String, String> file : statement.files.entrySet())
            if (!file.getValue().equals(hashes.get(file.getKey())))
                throw Bad.altered(file.getKey(), "tệp khác với tệp đã ký", "the file is not the one that was signed");
        return good(key, statement, manifest, events);
    }

    private Verdict good(Key key, Statement statement, Object manifest, long events) {
        String by = plain(Json.string(manifest, "madeFor", "manifest.json"));
        Object named = ((Map<?, ?>) manifest).get("heldBy");
        String holder = named == null ? "?" : plain(named.toString());
        String rules = withheld.isEmpty() ? "" : plain(" " + withheld);
        String own = keyFile != null ? "" : "\n  (khóa lấy trong gói: hãy đối chiếu với khóa công bố: " + key.text + ")";
        String ownEn = keyFile != null ? "" : "\n  (the key came with the pack: compare it with the published one: " + key.text + ")";
        String vi = "HỢP LỆ: hồ sơ " + statement.caseId + ", đủ các phiên bản 0 đến " + statement.version + " (" + events
                + " sự kiện), điểm kiểm tra " + statement.size + ", mở " + disclosed + " trường; giữ lại theo quyền của ["
                + by + "], cơ quan giữ: " + holder + rules + aheadVi() + own + String.join("", stampsVi);
        String en = "VALID: case " + statement.caseId + ", all versions 0 to " + statement.version + " (" + events
                + " events), checkpoint " + statement.size + ", " + disclosed + " fields opened; withheld by the rights of ["
                + by + "], held by " + holder + rules + aheadEn() + ownEn + String.join("", stampsEn);
        return new Verdict(0, "", clean(vi), clean(en));
    }

    private String aheadVi() {
        return ahead == 0 ? "" : "\n  CẢNH BÁO: " + ahead + " sự kiện được ghi và ký khi đồng hồ của máy chủ chạy trước";
    }

    private String aheadEn() {
        return ahead == 0 ? "" : "\n  WARNING: " + ahead + " events were recorded, and signed, under a clock that ran ahead";
    }

    // ---- the zip: known files, once each, and never more bytes than a pack may have ----

    private void files() {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!FILES.contains(entry.getName()) && !entry.getName().equals(STAMPS))
                throw Bad.unreadable("zip", "có tệp lạ trong gói", "there is a file that no pack has");
            if (seen.put(entry.getName(), true) != null)
                throw Bad.unreadable(entry.getName(), "có hai tệp cùng tên", "two files have the same name");
        }
        for (String name : FILES)
            if (!seen.containsKey(name)) throw Bad.unreadable(name, "thiếu tệp", "the file is missing");
    }

    private interface Lines {
        void line(byte[] line, long number);
    }

    /** Reads a file line by line, hashing as it goes; bounded in all, and in the length of a line. */
    private void read(String name, Lines lines) throws IOException {
        MessageDigest digest = sha256();
        CRC32 crc = new CRC32();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long number = 0;
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytesLeft -= n;
                if (bytesLeft < 0) throw bomb(name);
                digest.update(buffer, 0, n);
                crc.update(buffer, 0, n);
                int from = 0;
                for (int i = 0; lines != null && i < n; i++) {
                    if (buffer[i] != '\n') continue;
                    line.write(buffer, from, i - from);
                    lines.line(line.toByteArray(), number++);
                    line.reset();
                    from = i + 1;
                }
                if (lines == null) continue;
                line.write(buffer, from, n - from);
                if (line.size() > MOST_LINE) throw bomb(name);
            }
        }
        if (crc.getValue() != zip.getEntry(name).getCrc())
            throw Bad.unreadable(name, "mã CRC của tệp trong zip không đúng", "the zip tells a wrong CRC of the file");
        if (line.size() > 0) lines.line(line.toByteArray(), number);
        hashes.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    private static Bad bomb(String name) {
        return Bad.unreadable(name, "tệp quá lớn so với một gói (bom nén?)", "the file is larger than any pack's (a zip bomb?)");
    }

    private void skim(String name) throws IOException {
        read(name, null);
    }

    private byte[] file(String name, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        read(name, (line, number) -> {
            bytes.writeBytes(line);
            bytes.write('\n');
            if (bytes.size() > most) throw bomb(name);
        });
        return bytes.toByteArray();
    }

    // ---- keys, notes, statement, checkpoint ----

    private record Key(String name, byte[] id, byte[] bytes, String text) {
        static Key parse(String text, String place) {
            String[] parts = text.strip().split("\\+", 3);
            byte[] typed = parts.length == 3 ? base64(parts[2], place) : new byte[0];
            if (typed.length != 33 || typed[0] != 1)
                throw Bad.unreadable(place, "không phải khóa Ed25519", "not an Ed25519 key");
            MessageDigest digest = sha256();
            digest.update((parts[0] + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] id = Arrays.copyOf(digest.digest(typed), 4);
            if (!HexFormat.of().formatHex(id).equals(parts[1]))
                throw Bad.unreadable(place, "mã khóa không khớp", "the key's id is another key's");
            return new Key(parts[0], id, Arrays.copyOfRange(typed, 1, 33), text.strip());
        }
    }

    private Key key() throws IOException {
        Key own = Key.parse(text(file("key.txt", 10_000), "key.txt"), "key.txt");
        if (keyFile == null) return own;
        if (!Files.isRegularFile(keyFile) || Files.size(keyFile) > 10_000)
            throw Bad.unreadable("--key", "không có tệp khóa này", "there is no such key file");
        Key trusted = Key.parse(text(Files.readAllBytes(keyFile), "--key"), "--key");
        if (!trusted.text.equals(own.text))
            throw Bad.altered(
                    "key.txt",
                    "gói do khóa khác ký: của hệ thống khác hoặc bị làm giả",
                    "the pack is signed by another key: another system's, or forged");
        return trusted;
    }

    /**
     * A note that holds.
     *
     * @param own the signature line of the ledger's key
     */
    private record Signed(String text, String own) {}

    /** The signed text of a note; its first line is the ledger's name, which is the key's. */
    private Signed signed(String name, Key key) throws IOException {
        String note = text(file(name, 200_000), name);
        int end = note.lastIndexOf("\n\n");
        if (end < 0) throw Bad.unreadable(name, "không phải văn bản đã ký", "not a signed note");
        String body = note.substring(0, end + 1);
        boolean holds = false;
        String own = "";
        for (String line : note.substring(end + 2).split("\n")) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || !parts[0].equals("—"))
                throw Bad.unreadable(name, "dòng chữ ký sai dạng", "a signature line of another form");
            byte[] bytes = base64(parts[2], name);
            if (!parts[1].equals(key.name) || bytes.length < 5 || !Arrays.equals(Arrays.copyOf(bytes, 4), key.id)) continue;
            holds = verifies(key, body, Arrays.copyOfRange(bytes, 4, bytes.length));
            if (!holds) break;
            if (own.isEmpty()) own = line;
        }
        if (!holds) throw Bad.altered(name, "chữ ký không đúng", "the signature does not hold");
        if (!body.startsWith(key.name + "\n"))
            throw Bad.altered(name, "thuộc sổ cái khác", "it belongs to another ledger");
        return new Signed(body, own);
    }

    private static boolean verifies(Key key, String text, byte[] signature) {
        try {
            byte[] encoded = HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key.bytes));
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            verifying.update(text.getBytes(StandardCharsets.UTF_8));
            return verifying.verify(signature);
        } catch (GeneralSecurityException otherForm) {
            return false;
        }
    }

    private static final class Statement {
        String caseId = "";
        long version;
        long size;
        byte[] root = {};
        final Map<String, String> files = new TreeMap<>();
    }

    private Statement statement(Key key) throws IOException {
        String[] lines = signed("statement.txt", key).text.split("\n");
        Statement statement = new Statement();
        boolean stamped = lines.length > 1 && lines[1].equals("hoso-pack-2");
        if (lines.length != 6 + FILES.size() - (stamped ? 0 : 1) || !stamped && !lines[1].equals("hoso-pack-1"))
            throw Bad.unreadable(
                    "statement.txt",
                    "không phải gói dạng hoso-pack-1 hay hoso-pack-2",
                    "not a pack of the form hoso-pack-1 or hoso-pack-2");
        statement.caseId = after("case ", lines[2]);
        statement.version = number(after("version ", lines[3]));
        statement.size = number(after("size ", lines[4]));
        statement.root = base64(after("root ", lines[5]), "statement.txt");
        for (String line : Arrays.copyOfRange(lines, 6, lines.length)) {
            String[] parts = line.split(" ");
            boolean known = FILES.contains(parts[0]) || stamped && parts[0].equals(STAMPS);
            if (parts.length != 2 || !known || statement.files.put(parts[0], parts[1]) != null)
                throw Bad.unreadable("statement.txt", "danh sách tệp sai dạng", "the list of files has another form");
        }
        return statement;
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) throw Bad.unreadable("statement.txt", "sai dạng", "of another form");
        return line.substring(word.length());
    }

    private static long number(String digits) {
        if (!digits.matches("0|[1-9]\\d{0,17}")) throw Bad.unreadable("statement.txt", "không phải số", "not a number");
        return Long.parseLong(digits);
    }

    private void checkpoint(Key key, Statement statement) throws IOException {
        Signed signed = signed("checkpoint.txt", key);
        checkpointNote = signed.text + "\n" + signed.own + "\n";
        String[] lines = signed.text.split("\n");
        boolean same = lines.length >= 3
                && lines[1].equals(Long.toString(statement.size))
                && Arrays.equals(base64(lines[2], "checkpoint.txt"), statement.root);
        if (!same)
            throw Bad.altered(
                    "checkpoint.txt", "điểm kiểm tra không phải của gói này", "the checkpoint is not this pack's");
        for (String line : lines) if (line.startsWith("time ")) signedAt = moment(line.substring(5), "checkpoint.txt");
    }

    private static void manifest(Object manifest, Key key, Statement statement) {
        String place = "manifest.json";
        boolean same = Json.string(manifest, "origin", place).equals(key.name)
                && Json.string(manifest, "caseId", place).equals(statement.caseId)
                && Json.whole(manifest, "version", place) == statement.version
                && Json.whole(manifest, "size", place) == statement.size;
        if (!same) throw Bad.altered(place, "không khớp với bản đã ký", "does not agree with what was signed");
    }

    // ---- time stamps (RFC 3161): of this checkpoint, and by whom ----

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String TIME_STAMP = "1.2.840.113549.1.9.16.1.4";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNER_V1 = "1.2.840.113549.1.9.16.2.12";
    private static final String SIGNER_V2 = "1.2.840.113549.1.9.16.2.47";
    private static final String FOR_TIME_STAMPS = "1.3.6.1.5.5.7.3.8";
    private static final Map<String, String> DIGESTS = Map.of(
            "1.3.14.3.2.26", "SHA-1",
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");
    private static final Map<String, String> SIGNATURES = Map.of(
            "1.2.840.113549.1.1.11", "SHA256withRSA",
            "1.2.840.113549.1.1.12", "SHA384withRSA",
            "1.2.840.113549.1.1.13", "SHA512withRSA",
            "1.2.840.10045.4.3.2", "SHA256withECDSA",
            "1.2.840.10045.4.3.3", "SHA384withECDSA",
            "1.2.840.10045.4.3.4", "SHA512withECDSA",
            "1.3.101.112", "Ed25519");

    private void stamps(Statement statement) throws IOException {
        boolean there = zip.getEntry(STAMPS) != null;
        if (there != statement.files.containsKey(STAMPS))
            throw Bad.altered(STAMPS, "có hoặc thiếu trái với bản đã ký", "there, or missing, against what was signed");
        if (there) read(STAMPS, (line, number) -> {
            if (number >= MOST_STAMPS) throw bomb(STAMPS);
            stamp(line, STAMPS + " " + (number + 1));
        });
        if (stampsEn.isEmpty()) {
            stampsVi.add("\n  (gói không có dấu thời gian)");
            stampsEn.add("\n  (there is no time stamp in this pack)");
        }
    }

    private void stamp(byte[] line, String place) {
        byte[] token = base64(Json.string(Json.parse(text(line, place), place), "token", place), place);
        Der content = Der.of(token, place);
        Der data = content.part(1, 0xa0).part(0, 0x30);
        Der carried = data.part(2, 0x30);
        if (!content.part(0, 0x06).oid().equals(SIGNED_DATA) || !carried.part(0, 0x06).oid().equals(TIME_STAMP))
            throw Bad.unreadable(place, "không phải dấu thời gian RFC 3161", "not a time stamp of RFC 3161");
        byte[] said = carried.part(1, 0xa0).part(0, 0x04).bytes();
        Der imprint = Der.of(said, place).part(2, 0x30);
        byte[] stamped = hash("SHA-256", checkpointNote.getBytes(StandardCharsets.UTF_8));
        boolean same = "SHA-256".equals(DIGESTS.get(imprint.part(0, 0x30).part(0, 0x06).oid()))
                && Arrays.equals(imprint.part(1, 0x04).bytes(), stamped);
        if (!same)
            throw Bad.altered(place, "dấu thời gian của văn bản khác", "the time stamp is not of this checkpoint");
        Instant at = time(Der.of(said, place).part(4, 0x18), place);
        if (tsaFile == null) {
            stampsVi.add("\n  dấu thời gian " + at + " đúng điểm kiểm tra này; CHƯA KIỂM TRA chữ ký của cơ quan cấp (cần --tsa)");
            stampsEn.add("\n  time stamp " + at + " is of this checkpoint; the authority's signature was NOT CHECKED (name --tsa)");
            return;
        }
        String by = plain(authority(data, said, at, place).getSubjectX500Principal().getName());
        stampsVi.add("\n  điểm kiểm tra đã có trước " + at + ", theo chữ ký đã kiểm tra của " + by);
        stampsEn.add("\n  the checkpoint was there by " + at + ", by the checked signature of " + by);
    }

    private static Instant time(Der time, String place) {
        try {
            String[] parts = new String(time.bytes(), StandardCharsets.US_ASCII).split("[.Z]", 3);
            LocalDateTime second = LocalDateTime.parse(parts[0], DateTimeFormatter.ofPattern("uuuuMMddHHmmss"));
            String fraction = parts.length == 3 && parts[1].matches("\\d{1,9}") ? parts[1] : "";
            return second.toInstant(ZoneOffset.UTC).plusNanos(Long.parseLong((fraction + "000000000").substring(0, 9)));
        } catch (DateTimeException otherForm) {
            throw Bad.unreadable(place, "giờ sai dạng", "a time of another form");
        }
    }

    /** Java 17 has no name for it. */
    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** Whose signature it is, after everything about it was checked: what it covers, the certificate's use, time and issuer. */
    private X509Certificate authority(Der data, byte[] said, Instant at, String place) {
        List<Der> parts = data.parts();
        List<Der> infos = !parts.isEmpty() && last(parts).tag() == 0x31 ? last(parts).parts() : List.of();
        if (infos.size() != 1) throw Bad.unreadable(place, "phải có đúng một chữ ký", "there must be one signature");
        Der info = infos.get(0);
        Der attributes = info.part(3, 0xa0);
        Der type = attribute(attributes, CONTENT_TYPE, place);
        byte[] digest = attribute(attributes, MESSAGE_DIGEST, place).bytes();
        String digestName = DIGESTS.get(info.part(2, 0x30).part(0, 0x06).oid());
        if (digestName == null) throw unknownKind(place);
        if (!type.oid().equals(TIME_STAMP) || !Arrays.equals(digest, hash(digestName, said)))
            throw Bad.altered(place, "chữ ký của nội dung khác", "the signature is of something else");
        List<X509Certificate> trusted = certificates();
        List<X509Certificate> all = new ArrayList<>(trusted);
        for (Der part : parts.subList(3, parts.size()))
            if (part.tag() == 0xa0) for (Der one : part.parts()) all.add(certificate(one.whole(), place));
        X509Certificate signer = signer(attributes, all, place);
        try {
            byte[] covered = attributes.whole();
            covered[0] = 0x31;
            Signature verifying = Signature.getInstance(kind(info.part(4, 0x30), digestName, place));
            verifying.initVerify(signer.getPublicKey());
            verifying.update(covered);
            if (!verifying.verify(info.part(5, 0x04).bytes())) throw new GeneralSecurityException();
        } catch (GeneralSecurityException doesNotHold) {
            throw Bad.altered(place, "chữ ký của cơ quan cấp dấu không đúng", "the authority's signature does not hold");
        }
        entitled(signer, trusted, all, at, place);
        return signer;
    }

    private static String kind(Der algorithm, String digestName, String place) {
        String oid = algorithm.part(0, 0x06).oid();
        String kind = oid.equals("1.2.840.113549.1.1.1") ? digestName.replace("-", "") + "withRSA" : SIGNATURES.get(oid);
        if (kind == null) throw unknownKind(place);
        return kind;
    }

    private static Bad unknownKind(String place) {
        return Bad.unreadable(place, "loại chữ ký mà chương trình này không biết", "a kind of signature that this program does not know");
    }

    private static Der attribute(Der attributes, String oid, String place) {
        for (Der one : attributes.parts()) if (one.part(0, 0x06).oid().equals(oid)) return one.part(1, 0x31).part(0);
        throw Bad.unreadable(place, "thiếu thuộc tính đã ký", "a signed attribute is missing");
    }

    /** The certificate that the signature itself commits to. */
    private static X509Certificate signer(Der attributes, List<X509Certificate> all, String place) {
        boolean second = attributes.parts().stream().anyMatch(one -> one.part(0, 0x06).oid().equals(SIGNER_V2));
        Der id = attribute(attributes, second ? SIGNER_V2 : SIGNER_V1, place).part(0, 0x30).part(0, 0x30);
        boolean named = second && id.part(0).tag() == 0x30;
        String digest = !second ? "SHA-1" : named ? DIGESTS.get(id.part(0, 0x30).part(0, 0x06).oid()) : "SHA-256";
        if (digest == null) throw unknownKind(place);
        byte[] wanted = id.part(named ? 1 : 0, 0x04).bytes();
        for (X509Certificate one : all) if (Arrays.equals(hash(digest, encoded(one, place)), wanted)) return one;
        throw Bad.altered(place, "thiếu chứng thư của cơ quan cấp dấu", "the authority's certificate is neither here nor trusted");
    }

    private static void entitled(
            X509Certificate signer, List<X509Certificate> trusted, List<X509Certificate> all, Instant at, String place) {
        try {
            if (!List.of(FOR_TIME_STAMPS).equals(signer.getExtendedKeyUsage())
                    || !signer.getCriticalExtensionOIDs().contains("2.5.29.37"))
                throw Bad.altered(place, "chứng thư không dành riêng cho dấu thời gian", "the certificate is not for time stamps alone");
            signer.checkValidity(Date.from(at));
            if (trusted.contains(signer)) return;
            X509CertSelector one = new X509CertSelector();
            one.setCertificate(signer);
            Set<TrustAnchor> anchors = new HashSet<>();
            for (X509Certificate anchor : trusted) anchors.add(new TrustAnchor(anchor, null));
            PKIXBuilderParameters path = new PKIXBuilderParameters(anchors, one);
            path.setRevocationEnabled(false);
            path.setDate(Date.from(at));
            path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
            CertPathBuilder.getInstance("PKIX").build(path);
        } catch (GeneralSecurityException untrusted) {
            throw Bad.altered(
                    place,
                    "cơ quan cấp dấu không được tin, hoặc chứng thư không có hiệu lực lúc đó",
                    "the authority is not trusted, or its certificate was not valid then");
        }
    }

    private List<X509Certificate> certificates() {
        List<X509Certificate> found = new ArrayList<>();
        try (InputStream in = new ByteArrayInputStream(Files.size(tsaFile) > 1_000_000 ? new byte[0] : Files.readAllBytes(tsaFile))) {
            for (Object one : CertificateFactory.getInstance("X.509").generateCertificates(in)) found.add((X509Certificate) one);
        } catch (IOException | CertificateException otherForm) {
            found.clear();
        }
        if (found.isEmpty()) throw Bad.unreadable("--tsa", "không có chứng thư trong tệp này", "there is no certificate in that file");
        return found;
    }

    private static X509Certificate certificate(byte[] der, String place) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException otherForm) {
            throw Bad.unreadable(place, "chứng thư sai dạng", "a certificate of another form");
        }
    }

    private static byte[] encoded(X509Certificate certificate, String place) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException otherForm) {
            throw Bad.unreadable(place, "chứng thư sai dạng", "a certificate of another form");
        }
    }

    // ---- events ----

    private long expected;
    private long lastPosition;
    private long ahead;
    private Instant lastLedgered = Instant.MIN;
    private Instant signedAt = Instant.MAX;

    private long events(Statement statement) throws IOException {
        read("events.jsonl", (line, number) -> event(line, number, statement));
        if (expected != statement.version + 1)
            throw Bad.altered(
                    "version " + expected,
                    "thiếu phần cuối: gói phải đến phiên bản " + statement.version,
                    "the end is cut off: the pack must reach version " + statement.version);
        return expected;
    }

    private void event(byte[] line, long number, Statement statement) {
        String place = "version " + expected;
        Object read = Json.parse(text(line, place), place);
        long version = Json.whole(read, "version", place);
        long position = Json.whole(read, "position", place);
        if (version != expected)
            throw Bad.altered(
                    place,
                    "thiếu, thừa hoặc sai thứ tự: gặp phiên bản " + version,
                    "missing, added or out of order: version " + version + " stands here");
        if (position <= lastPosition)
            throw Bad.altered(place, "vị trí trong sổ cái không tăng", "its place in the ledger does not go up");
        byte[] leaf = leaf(read, version, statement, place);
        List<byte[]> path = new ArrayList<>();
        for (Object hash : Json.list(read, "proof", place)) path.add(base64(Json.text(hash, place), place));
        if (!includes(leaf, position - 1, statement.size, statement.root, path))
            throw Bad.altered(
                    place,
                    "sự kiện không dẫn đến gốc đã ký: đã bị sửa, hoặc bằng chứng của sự kiện khác",
                    "the event does not lead to the signed root: altered, or another event's proof");
        times(((Map<?, ?>) read).get("event"), place);
        texts(read, place);
        expected++;
        lastPosition = position;
    }

    private byte[] leaf(Object read, long version, Statement statement, String place) {
        Object event = ((Map<?, ?>) read).get("event");
        if (event == null) {
            Object why = ((Map<?, ?>) read).get("withheldEvent");
            count("event", why, place);
            return base64(Json.string(read, "leaf", place), place);
        }
        String caseId = Json.string(event, "caseId", place);
        if (!caseId.equals(statement.caseId))
            throw Bad.altered(place, "sự kiện của hồ sơ khác", "an event of another case");
        if (Json.whole(event, "sequence", place) != version)
            throw Bad.altered(place, "sự kiện có số thứ tự khác", "the event has another number");
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        prefixed(digest, "hoso2");
        for (String field : List.of("ledgeredAt", "eventId", "aggregateType", "caseId")) prefixed(digest, Json.string(event, field, place));
        prefixed(digest, Long.toString(version));
        for (String field : List.of("storedName", "revision", "timestamp", "payload", "metadata"))
            prefixed(digest, Json.string(event, field, place));
        return digest.digest();
    }

    /**
     * An event never gets its place before the one that precedes it, nor after that was signed. What is signed and says that it was
     * recorded later than it got its place was recorded under a clock that ran ahead: told, for it was not changed since.
     */
    private void times(Object event, String place) {
        if (event == null) return;
        Instant at = moment(Json.string(event, "ledgeredAt", place), place);
        Instant recorded = moment(Json.string(event, "timestamp", place), place);
        if (recorded.isAfter(at.plusSeconds(CLOCKS_APART))) ahead++;
        if (at.isBefore(lastLedgered) || at.isAfter(signedAt))
            throw Bad.altered(
                    place,
                    "thời điểm vào sổ cái trước sự kiện liền trước, hoặc sau khi đã ký",
                    "it got its place before the event that precedes it, or after that was signed");
        lastLedgered = at;
    }

    private static Instant moment(String text, String place) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException otherwise) {
            throw Bad.altered(place, "thời điểm sai dạng", "a moment of another form");
        }
    }

    private static void prefixed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private void count(String what, Object why, String place) {
        String kind = Json.string(why, "kind", place);
        String rule = Json.string(why, "rule", place);
        withheld.merge(what + " " + kind + " " + rule, 1L, Long::sum);
        if (withheld.size() > 1_000) throw bomb("events.jsonl");
    }

    /** RFC 9162 section 2.1.3.2. */
    private static boolean includes(byte[] leaf, long index, long size, byte[] root, List<byte[]> path) {
        if (index < 0 || index >= size) return false;
        long place = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0) return false;
            boolean right = (place & 1) == 1 || place == last;
            hash = right ? node(sibling, hash) : node(hash, sibling);
            while (right && (place & 1) == 0 && place != 0) {
                place >>= 1;
                last >>= 1;
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    // ---- personal texts: each sealed one is disclosed or withheld, and a disclosed key is the one committed to ----

    private void texts(Object read, String place) {
        Object event = ((Map<?, ?>) read).get("event");
        Map<String, Map<?, ?>> sealed = new LinkedHashMap<>();
        if (event != null) sealed(Json.parse(Json.string(event, "payload", place), place), "", sealed);
        for (Object one : Json.optional(read, "disclosed", place)) {
            String pointer = Json.string(one, "pointer", place);
            Map<?, ?> found = sealed.remove(pointer);
            if (found == null)
                throw Bad.altered(place + " " + pointer, "khóa cho trường không có", "a key for a text that is not there");
            open(found, Json.string(one, "field", place), base64(Json.string(one, "key", place), place), place + " " + pointer);
            disclosed++;
        }
        for (Object one : Json.optional(read, "withheld", place)) {
            if (sealed.remove(Json.string(one, "pointer", place)) == null)
                throw Bad.altered(place, "giữ lại trường không có", "a text is withheld that is not there");
            count("text", one, place);
        }
        if (!sealed.isEmpty())
            throw Bad.altered(
                    place + " " + sealed.keySet().iterator().next(),
                    "trường niêm phong không mở cũng không nêu lý do",
                    "a sealed text is neither disclosed nor said to be withheld");
    }

    private static void sealed(Object value, String at, Map<String, Map<?, ?>> found) {
        if (value instanceof Map<?, ?> object) {
            if (object.keySet().equals(Set.of("v", "person", "kid", "iv", "kc", "ct"))) found.put(at, object);
            else object.forEach((name, inner) -> sealed(inner, at + "/" + name, found));
        } else if (value instanceof List<?> list) {
            for (int n = 0; n < list.size(); n++) sealed(list.get(n), at + "/" + n, found);
        }
    }

    private static void open(Map<?, ?> sealed, String field, byte[] key, String place) {
        if (!place.endsWith("/" + field)) throw Bad.altered(place, "khóa của trường khác", "another field's key");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] commitment = mac.doFinal("hoso1 field key".getBytes(StandardCharsets.UTF_8));
            if (!Arrays.equals(commitment, base64(Json.string(sealed, "kc", place), place)))
                throw Bad.altered(place, "khóa không phải khóa đã cam kết", "the key is not the one committed to");
            UUID person = UUID.fromString(Json.string(sealed, "person", place));
            ByteBuffer bound = ByteBuffer.allocate(16).putLong(person.getMostSignificantBits()).putLong(person.getLeastSignificantBits());
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] iv = base64(Json.string(sealed, "iv", place), place);
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
            cipher.updateAAD(bound.array());
            cipher.updateAAD(field.getBytes(StandardCharsets.UTF_8));
            cipher.doFinal(base64(Json.string(sealed, "ct", place), place));
        } catch (GeneralSecurityException | IllegalArgumentException closed) {
            throw Bad.altered(place, "trường không mở được bằng khóa kèm theo", "the text does not open under its key");
        }
    }

    // ---- small things ----

    private static MessageDigest sha256() {
        return digest("SHA-256");
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }

    private static byte[] hash(String name, byte[] bytes) {
        return digest(name).digest(bytes);
    }

    private static byte[] base64(String text, String place) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            // One spelling only: what was signed is not to be had in another that means the same.
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException otherwise) {
            throw Bad.unreadable(place, "không phải base64", "not base64");
        }
        throw Bad.unreadable(place, "base64 viết khác chuẩn", "base64 in another spelling");
    }

    private static String text(byte[] bytes, String place) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherwise) {
            throw Bad.unreadable(place, "không phải UTF-8", "not UTF-8");
        }
    }

    /** What a pack says must not steer the terminal that shows it, nor turn its letters round. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || !STEERS.contains((byte) Character.getType(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same for a piece that the pack says: it begins no line of its own, which could look like a verdict. */
    private static String plain(String text) {
        return clean(text).replace("\n", "");
    }

    /** Control and escape characters; bidirectional and invisible ones; line and paragraph separators; halves of characters. */
    private static final Set<Byte> STEERS = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE);

    /**
     * That the zip holds its directory's files and not a byte besides: programs that read a zip from its front would show something
     * else than those that read it from its directory, and nobody has signed that.
     */
    static final class ZipLayout {
        private static final int LOCAL = 0x04034b50;
        private static final int CENTRAL = 0x02014b50;
        private static final int END = 0x06054b50;
        private static final int DESCRIPTOR = 0x08074b50;
        private static final int LOCAL_BYTES = 30;
        private static final int CENTRAL_BYTES = 46;
        private static final int END_BYTES = 22;
        private static final int MOST_DIRECTORY = 100_000;

        private final RandomAccessFile file;
        private final long length;

        private ZipLayout(RandomAccessFile file) throws IOException {
            this.file = file;
            this.length = file.length();
        }

        static void check(Path pack) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(pack.toFile(), "r")) {
                new ZipLayout(file).check();
            }
        }

        private void check() throws IOException {
            ByteBuffer end = at(length - END_BYTES, END_BYTES);
            if (end.getInt(0) != END || end.getShort(20) != 0) throw beside();
            long size = Integer.toUnsignedLong(end.getInt(12));
            long begin = Integer.toUnsignedLong(end.getInt(16));
            if (begin + size != length - END_BYTES || size > MOST_DIRECTORY) throw beside();
            ByteBuffer directory = at(begin, (int) size);
            long next = 0;
            while (directory.hasRemaining()) next = entry(directory, next);
            if (next != begin) throw beside();
        }

        /** @return where the one after it has to begin */
        private long entry(ByteBuffer directory, long expected) throws IOException {
            int from = directory.position();
            if (directory.remaining() < CENTRAL_BYTES || directory.getInt(from) != CENTRAL) throw beside();
            int flags = directory.getShort(from + 8);
            int method = directory.getShort(from + 10);
            int crc = directory.getInt(from + 16);
            int packed = directory.getInt(from + 20);
            int plain = directory.getInt(from + 24);
            byte[] name = new byte[Short.toUnsignedInt(directory.getShort(from + 28))];
            int extra = Short.toUnsignedInt(directory.getShort(from + 30));
            int comment = Short.toUnsignedInt(directory.getShort(from + 32));
            long local = Integer.toUnsignedLong(directory.getInt(from + 42));
            int whole = CENTRAL_BYTES + name.length + extra + comment;
            if (local != expected || comment != 0 || directory.remaining() < whole) throw beside();
            directory.get(from + CENTRAL_BYTES, name);
            directory.position(from + whole);
            ByteBuffer header = at(local, LOCAL_BYTES);
            byte[] own = new byte[Short.toUnsignedInt(header.getShort(26))];
            at(local + LOCAL_BYTES, own.length).get(own);
            if (header.getInt(0) != LOCAL || header.getShort(8) != method || !Arrays.equals(own, name)) throw beside();
            long data = local + LOCAL_BYTES + own.length + Short.toUnsignedInt(header.getShort(28));
            long after = data + Integer.toUnsignedLong(packed);
            if ((flags & 8) == 0) {
                if (header.getInt(14) != crc || header.getInt(18) != packed || header.getInt(22) != plain) throw beside();
                return after;
            }
            ByteBuffer told = at(after, 16);
            int shift = told.getInt(0) == DESCRIPTOR ? 4 : 0;
            if (told.getInt(shift) != crc || told.getInt(shift + 4) != packed || told.getInt(shift + 8) != plain)
                throw beside();
            return after + shift + 12;
        }

        private ByteBuffer at(long place, int bytes) throws IOException {
            if (place < 0 || place + bytes > length) throw beside();
            byte[] read = new byte[bytes];
            file.seek(place);
            file.readFully(read);
            return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
        }

        private static Bad beside() {
            return Bad.unreadable(
                    "zip",
                    "tệp zip có byte nằm ngoài mục lục của nó, hoặc mục lục không khớp với nội dung",
                    "the zip has bytes outside its directory, or a directory that is not of its content");
        }
    }

    /** As much DER as a time stamp has: definite lengths and short tags. */
    static final class Der {
        private final byte[] all;
        private final int start;
        private final int from;
        private final int to;
        private final String place;

        private Der(byte[] all, int start, int from, int to, String place) {
            this.all = all;
            this.start = start;
            this.from = from;
            this.to = to;
            this.place = place;
        }

        static Der of(byte[] all, String place) {
            Der whole = at(all, 0, all.length, place);
            if (whole.to != all.length) throw bad(place);
            return whole;
        }

        private static Der at(byte[] all, int start, int end, String place) {
            if (start + 2 > end || (all[start] & 0x1f) == 0x1f) throw bad(place);
            int length = all[start + 1] & 0xff;
            int from = start + 2;
            if (length >= 0x80) {
                int more = length & 0x7f;
                if (more == 0 || more > 3 || from + more > end) throw bad(place);
                length = 0;
                for (int n = 0; n < more; n++) length = length << 8 | all[from++] & 0xff;
            }
            if (length > end - from) throw bad(place);
            return new Der(all, start, from, from + length, place);
        }

        private static Bad bad(String place) {
            return Bad.unreadable(place, "dấu thời gian sai dạng", "the time stamp has another form");
        }

        int tag() {
            return all[start] & 0xff;
        }

        byte[] whole() {
            return Arrays.copyOfRange(all, start, to);
        }

        byte[] bytes() {
            return Arrays.copyOfRange(all, from, to);
        }

        List<Der> parts() {
            if ((tag() & 0x20) == 0) throw bad(place);
            List<Der> parts = new ArrayList<>();
            for (int next = from; next < to; next = last(parts).to) parts.add(at(all, next, to, place));
            return parts;
        }

        Der part(int n) {
            List<Der> parts = parts();
            if (n >= parts.size()) throw bad(place);
            return parts.get(n);
        }

        Der part(int n, int tag) {
            Der part = part(n);
            if (part.tag() != tag) throw bad(place);
            return part;
        }

        String oid() {
            if (tag() != 0x06 || from == to) throw bad(place);
            StringBuilder oid = new StringBuilder();
            long arc = 0;
            boolean first = true;
            for (int n = from; n < to; n++) {
                arc = (arc & 0xffffffffL) << 7 | all[n] & 0x7f;
                if (all[n] < 0) continue;
                long root = Math.min(arc / 40, 2);
                oid.append(first ? root + "." + (arc - root * 40) : "." + arc);
                first = false;
                arc = 0;
            }
            return oid.toString();
        }
    }

    /** As much JSON as a pack has: objects, lists, texts, whole numbers and the rest as its own text; of bounded depth. */
    static final class Json {
        private static final int DEEPEST = 64;
        private final String text;
        private final String place;
        private int at;

        private Json(String text, String place) {
            this.text = text;
            this.place = place;
        }

        static Object parse(String text, String place) {
            Json json = new Json(text, place);
            Object value = json.value(0);
            json.space();
            if (json.at != text.length()) throw json.bad();
            return value;
        }

        static String string(Object object, String name, String place) {
            return text(object instanceof Map<?, ?> map ? map.get(name) : null, place);
        }

        static String text(Object value, String place) {
            if (value instanceof String string) return string;
            throw Bad.unreadable(place, "thiếu hoặc sai kiểu dữ liệu", "something is missing or of another type");
        }

        static long whole(Object object, String name, String place) {
            if (object instanceof Map<?, ?> map && map.get(name) instanceof Long number) return number;
            throw Bad.unreadable(place, "thiếu số " + name, "the number " + name + " is missing");
        }

        static List<?> list(Object object, String name, String place) {
            if (object instanceof Map<?, ?> map && map.get(name) instanceof List<?> list) return list;
            throw Bad.unreadable(place, "thiếu danh sách " + name, "the list " + name + " is missing");
        }

        static List<?> optional(Object object, String name, String place) {
            return object instanceof Map<?, ?> map && map.get(name) == null ? List.of() : list(object, name, place);
        }

        private Bad bad() {
            return Bad.unreadable(place, "không phải JSON", "not JSON");
        }

        private char peek() {
            if (at >= text.length()) throw bad();
            return text.charAt(at);
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
        }

        private boolean takes(char c) {
            space();
            if (at >= text.length() || text.charAt(at) != c) return false;
            at++;
            return true;
        }

        private void must(char c) {
            if (!takes(c)) throw bad();
        }

        private Object value(int depth) {
            if (depth > DEEPEST) throw bad();
            space();
            return switch (peek()) {
                case '{' -> object(depth);
                case '[' -> array(depth);
                case '"' -> string();
                default -> word();
            };
        }

        private Map<String, Object> object(int depth) {
            Map<String, Object> object = new LinkedHashMap<>();
            must('{');
            if (takes('}')) return object;
            do {
                space();
                String name = string();
                must(':');
                if (object.containsKey(name)) throw bad();
                object.put(name, value(depth + 1));
            } while (takes(','));
            must('}');
            return object;
        }

        private List<Object> array(int depth) {
            List<Object> array = new ArrayList<>();
            must('[');
            if (takes(']')) return array;
            do array.add(value(depth + 1));
            while (takes(','));
            must(']');
            return array;
        }

        private Object word() {
            int from = at;
            while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
            String word = text.substring(from, at);
            if (word.matches("-?(0|[1-9]\\d{0,17})")) return Long.parseLong(word);
            if (word.equals("null")) return null;
            if (word.equals("true") || word.equals("false")) return Boolean.valueOf(word);
            if (word.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) return new StringBuilder(word);
            throw bad();
        }

        private String string() {
            must('"');
            StringBuilder string = new StringBuilder();
            while (peek() != '"') {
                char c = text.charAt(at++);
                if (c < 0x20) throw bad();
                string.append(c == '\\' ? escape() : c);
            }
            at++;
            return string.toString();
        }

        private char escape() {
            char c = peek();
            at++;
            int plain = "\"\\/bfnrt".indexOf(c);
            if (plain >= 0) return "\"\\/\b\f\n\r\t".charAt(plain);
            if (c != 'u' || at + 4 > text.length()) throw bad();
            String hex = text.substring(at, at + 4);
            if (!hex.matches("[0-9a-fA-F]{4}")) throw bad();
            at += 4;
            return (char) Integer.parseInt(hex, 16);
        }
    }
}
