package org.hoso.runtime.problems;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** From what was thrown to what is told. What is not foreseen here is a defect: 500, and only the request id is told. */
final class Diagnosing {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int DEEPEST = 12;
    private static final Map<Class<?>, String> FORMS = Map.of(
            LocalDate.class, "a day reads 2026-11-24",
            Instant.class, "an instant reads 2026-11-24T08:30:00+07:00",
            UUID.class, "a UUID",
            Integer.class, "a whole number",
            int.class, "a whole number",
            Long.class, "a whole number",
            long.class, "a whole number",
            Boolean.class, "true or false",
            boolean.class, "true or false");

    private Diagnosing() {}

    static Diagnosis of(Throwable failure) {
        ToldProblem told = told(failure);
        if (told != null) return Diagnosis.of(told);
        if (StoreTrouble.isInDoubt(failure)) return Diagnosis.of(new OutcomeUnknown(SOON));
        if (StoreTrouble.isFull(failure)) return Diagnosis.of(new NoRoom());
        if (StoreTrouble.isAway(failure)) return Diagnosis.of(new Away(SOON));
        return switch (failure) {
            case AuthenticationServiceException e -> Diagnosis.of(new Away(SOON));
            case AuthenticationException e -> Diagnosis.of(ProblemCode.NOT_SIGNED_IN);
            case AccessDeniedException e -> Diagnosis.of(ProblemCode.NOT_ALLOWED);
            case AsyncRequestTimeoutException e -> Diagnosis.of(new Away(SOON));
            case HttpRequestMethodNotSupportedException e -> Diagnosis.of(ProblemCode.METHOD_NOT_ALLOWED, allow(e));
            case HttpMessageNotReadableException e -> shape(Fault.at("", FaultCode.MALFORMED_JSON));
            case MissingServletRequestParameterException e -> missing(e.getParameterName());
            case MissingRequestHeaderException e -> missing(e.getHeaderName());
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case BindException e -> unbound(e);
            case HttpMediaTypeNotSupportedException e -> Diagnosis.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
            case HttpMediaTypeNotAcceptableException e -> Diagnosis.of(ProblemCode.NOT_ACCEPTABLE);
            case InvalidMediaTypeException e -> Diagnosis.of(ProblemCode.NOT_ACCEPTABLE);
            case InvalidParameterException e -> Diagnosis.of(ProblemCode.BAD_SHAPE);
            case ErrorResponse e -> Diagnosis.of(byStatus(e.getStatusCode().value()));
            default -> Diagnosis.of(ProblemCode.INTERNAL);
        };
    }

    /** What a bare status means, where nothing else is known (the container's own answers). */
    static ProblemCode byStatus(int status) {
        return switch (status) {
            case 401 -> ProblemCode.NOT_SIGNED_IN;
            case 403 -> ProblemCode.NOT_ALLOWED;
            case 404 -> ProblemCode.UNKNOWN_PATH;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            // A transfer coding that nobody here knows is the sender's mistake.
            case 501 -> ProblemCode.BAD_SHAPE;
            case 408 -> ProblemCode.TOO_SLOW;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 413 -> ProblemCode.TOO_LARGE;
            case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> ProblemCode.TOO_MANY_REQUESTS;
            case 503 -> ProblemCode.AWAY;
            default -> status < 500 ? ProblemCode.BAD_SHAPE : ProblemCode.INTERNAL;
        };
    }

    /** Libraries wrap what is thrown below them: reading a body wraps the size limit, a bus wraps a refusal. */
    private static @Nullable ToldProblem told(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause())
            if (cause instanceof ToldProblem told) return told;
        return null;
    }

    private static Map<String, String> allow(HttpRequestMethodNotSupportedException e) {
        String[] methods = e.getSupportedMethods();
        return methods == null ? Map.of() : Map.of("Allow", String.join(", ", methods));
    }

    private static Diagnosis missing(String name) {
        return shape(Fault.at("/" + name, FaultCode.MISSING_FIELD));
    }

    private static Diagnosis mismatch(MethodArgumentTypeMismatchException e) {
        return shape(wrong(e.getName(), e.getRequiredType()));
    }

    /** Of what is asked for as part of an address: the form of a type is told where it has a name. */
    private static Fault wrong(String name, @Nullable Class<?> type) {
        String form = type == null ? null : FORMS.get(type);
        return form == null
                ? Fault.at("/" + name, FaultCode.WRONG_FORM)
                : Fault.at("/" + name, FaultCode.WRONG_FORM, "rule", form);
    }

    /** Parameters that stand together for one thing: each that cannot be read is named. */
    private static Diagnosis unbound(BindException e) {
        return Diagnosis.of(new BadShape(e.getFieldErrors().stream()
                .map(error -> wrong(error.getField(), wanted(error)))
                .distinct()
                .toList()));
    }

    private static @Nullable Class<?> wanted(FieldError error) {
        return error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
    }

    private static Diagnosis shape(Fault fault) {
        return Diagnosis.of(new BadShape(List.of(fault)));
    }

    /** Whether nobody listens any more, so that nothing can be told. */
    static boolean callerIsGone(Throwable failure) {
        if (failure instanceof UncheckedIOException wrapped) return callerIsGone(wrapped.getCause());
        return failure instanceof org.springframework.web.context.request.async.AsyncRequestNotUsableException
                || failure.getClass().getName().endsWith("ClientAbortException");
    }
}
