package org.hoso.runtime.openapi;

import io.swagger.v3.oas.models.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Under which heading a call stands, in the words of those who ask: Vietnamese, then English. */
enum Tags {
    CASE("Case", "Hồ sơ: hiện tại, tại một thời điểm, và điều gì đã thay đổi (the case file, now and as of any time)"),
    STEPS("Steps of a case", "Từng bước xử lý của hồ sơ (each step that a case can take)"),
    COORDINATION("Coordination", "Đến lượt ai, từ khi nào, đến hạn khi nào (whose turn it is, since when, due when)"),
    CLOCKS_AND_LAW("Clocks and law", "Thời hạn và dữ liệu pháp luật theo ngày (due times, and the law as dated data)"),
    AUDIT_AND_PROOF("Audit and proof", "Nhật ký, chứng minh, ai đã xem (history, proofs, and who looked)"),
    FIGURES("Figures", "Số liệu, kết quả, công bố (figures, results, publications)"),
    LISTS("Lists", "Danh sách đen và danh sách trắng (the black and the white list)"),
    PLATFORMS("Platforms", "Nền tảng và nhà cung cấp: văn bản đi, trả lời, gỡ bỏ (what goes out, answers, removal)"),
    ADMINISTRATION("Administration", "Vận hành hệ thống (running the system)");

    private static final Set<String> CASE_AUDIT = Set.of(
            "history", "readers", "pack", "completeness", "changes", "decisions", "corrections", "accountability");

    private final String title;
    private final String description;

    Tags(String title, String description) {
        this.title = title;
        this.description = description;
    }

    String title() {
        return title;
    }

    static List<Tag> all() {
        return Arrays.stream(values())
                .map(tag -> new Tag().name(tag.title).description(tag.description))
                .toList();
    }

    /** Nothing for a path that has no heading yet, which a test finds. */
    static Optional<Tags> of(String method, String path) {
        String[] parts = path.substring("/api/v1/".length()).split("/");
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "cases" -> ofCase(method, parts);
                    case "files" -> STEPS;
                    case "board",
                            "search",
                            "queues",
                            "directives",
                            "appeals",
                            "affairs",
                            "time",
                            "subjects",
                            "repeats" -> COORDINATION;
                    case "clocks", "whatif", "registry" -> CLOCKS_AND_LAW;
                    case "proofs", "events", "access" -> AUDIT_AND_PROOF;
                    case "figures", "scorecards", "publications", "publishing", "exports" -> FIGURES;
                    case "lists" -> LISTS;
                    case "outbox", "dispatches", "callbacks" -> PLATFORMS;
                    case "views", "watchers" -> ADMINISTRATION;
                    default -> null;
                });
    }

    private static Tags ofCase(String method, String[] parts) {
        if (method.equals("post")) return STEPS;
        if (parts.length < 3) return CASE;
        return switch (parts[2]) {
            case "clocks" -> CLOCKS_AND_LAW;
            case "removal", "dispatches", "notices" -> PLATFORMS;
            default -> CASE_AUDIT.contains(parts[2]) ? AUDIT_AND_PROOF : CASE;
        };
    }
}
