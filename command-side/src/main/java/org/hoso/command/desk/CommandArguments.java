package org.hoso.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.affairs.AffairsCommand;
import org.hoso.cases.By;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Request;
import org.hoso.lists.ListsCommand;
import org.hoso.publications.PublicationCommand;
import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.Draft;
import org.hoso.runtime.intake.Edge;
import org.hoso.runtime.intake.Reading;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.problems.Sent;
import org.hoso.runtime.signin.Acting;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives an endpoint its command, complete and sealed, and the envelope it came in. */
class CommandArguments implements HandlerMethodArgumentResolver {
    private static final String READ = CommandArguments.class.getName();

    private final CommandReader reader;
    private final CaseNumbers numbers;
    private final Envelopes envelopes;
    private final Edges edges;

    CommandArguments(CommandReader reader, CaseNumbers numbers, Envelopes envelopes, Edges edges) {
        this.reader = reader;
        this.numbers = numbers;
        this.envelopes = envelopes;
        this.edges = edges;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Envelope.class || Request.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws HttpMediaTypeNotSupportedException {
        if (parameter.getParameterType() == Envelope.class)
            return web.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Class<? extends Request> type = parameter.getParameterType().asSubclass(Request.class);
        SignedIn who = SignedIn.current();
        Acting.admit(who, Set.of(type.getAnnotation(By.class).value()));
        JsonBodies.check(request.getContentType());
        byte[] body = body(request);
        Sent.keep(request, body);
        return Wishes.dryRun(request)
                ? rehearsed(type, request, body, who, web)
                : sealed(type, request, body, who, web);
    }

    private Request sealed(
            Class<? extends Request> type,
            HttpServletRequest request,
            byte[] body,
            SignedIn who,
            NativeWebRequest web) {
        Reading<?> reading = reader.read(type, body, edge(type, request, who));
        web.setAttribute(READ, envelopes.of(request, who, body, reading), RequestAttributes.SCOPE_REQUEST);
        return reading.command();
    }

    /** For a dry run: nothing is sealed, so no person and no key comes into being. */
    private Request rehearsed(
            Class<? extends Request> type,
            HttpServletRequest request,
            byte[] body,
            SignedIn who,
            NativeWebRequest web) {
        Draft<?> draft = reader.draft(type, body, edge(type, request, who));
        web.setAttribute(READ, envelopes.ofRehearsal(request, who, body, draft), RequestAttributes.SCOPE_REQUEST);
        return draft.unsealed();
    }

    private Edge edge(Class<? extends Request> type, HttpServletRequest request, SignedIn who) {
        if (RegistryCommand.class.isAssignableFrom(type))
            return edges.onRegistry(who, type, () -> id(request, "amendmentId", Refusal.UNKNOWN_AMENDMENT));
        if (AffairsCommand.class.isAssignableFrom(type))
            return edges.onAffairs(who, type, () -> id(request, "affairId", Refusal.UNKNOWN_AFFAIR));
        if (ListsCommand.class.isAssignableFrom(type))
            return edges.onLists(who, type, () -> id(request, "listingId", Refusal.UNKNOWN_LISTING));
        if (PublicationCommand.class.isAssignableFrom(type))
            return edges.onRegistry(who, type, () -> id(request, "publicationId", Refusal.UNKNOWN_PUBLICATION));
        return type == ReportContent.class ? edges.opening(who) : edges.on(caseId(request), who, type);
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refused where the path names no id: what is not there is told as under an id that nothing has */
    private static UUID id(HttpServletRequest request, String variable, Refusal notThere) {
        try {
            return UUID.fromString(named(request, variable));
        } catch (IllegalArgumentException noId) {
            throw new Refused(notThere, Map.of());
        }
    }

    private static String named(HttpServletRequest request, String variable) {
        @SuppressWarnings("unchecked")
        Map<String, String> path =
                (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path.getOrDefault(variable, "");
    }

    /** Both find the case: the id, and the number that people read. */
    private CaseId caseId(HttpServletRequest request) {
        String text = named(request, "caseId");
        if (CaseNumber.looksLike(text))
            return numbers.find(new CaseNumber(text)).orElseThrow(NoSuchCase::new);
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NoSuchCase();
        }
    }
}
