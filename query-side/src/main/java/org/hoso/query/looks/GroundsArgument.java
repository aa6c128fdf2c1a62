package org.hoso.query.looks;

import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@link Grounds} to controller methods, from their two headers. */
final class GroundsArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Grounds.class;
    }

    @Override
    public Grounds resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return Grounds.of(request.getHeader(Reason.HEADER), request.getHeader(Grounds.GLASS));
    }
}
