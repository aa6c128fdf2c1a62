package org.hoso.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.runtime.intake.CaseIds;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands behind the question mark of a command. A misspelt dry run must not be carried out, so nothing unknown is passed over. */
public final class RequestFlags {
    private static final String DRY_RUN = "dryRun";
    private static final String HALF = "half";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Map<List<String>, Boolean> SAID = Map.of(List.of("true"), true, List.of("false"), false);

    private RequestFlags() {}

    /** Of a merged case, the half that the step is to go to; checked by {@link #dryRun}. */
    static @Nullable CaseId half(HttpServletRequest request, CaseIds cases) {
        String half = request.getQueryString() == null ? null : request.getParameter(HALF);
        if (half == null) return null;
        return CaseNumber.looksLike(half) ? cases.of(new CaseNumber(half)) : CaseId.of(half);
    }

    /** @throws BadShape when the query holds anything but one {@code dryRun}, true or false, and one {@code half}, a case */
    public static boolean dryRun(HttpServletRequest request) {
        if (request.getQueryString() == null) return false;
        MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        List<Fault> faults = new ArrayList<>();
        query.keySet().stream()
                .filter(name -> !name.equals(DRY_RUN) && !name.equals(HALF))
                .forEach(name -> faults.add(Fault.at("/" + name, FaultCode.UNKNOWN_FIELD)));
        List<String> said = query.get(DRY_RUN);
        if (said != null && !SAID.containsKey(said)) faults.add(Fault.at("/" + DRY_RUN, FaultCode.WRONG_FORM));
        List<String> half = query.get(HALF);
        if (half != null && (half.size() != 1 || !namesACase(String.valueOf(half.getFirst()))))
            faults.add(Fault.at("/" + HALF, FaultCode.WRONG_FORM));
        if (!faults.isEmpty()) throw new BadShape(faults);
        return said != null && SAID.get(said);
    }

    private static boolean namesACase(String text) {
        return CaseNumber.looksLike(text) || ID.matcher(text).matches();
    }
}
