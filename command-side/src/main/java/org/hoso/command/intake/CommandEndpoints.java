package org.hoso.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.hoso.cases.Request;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every command that may be asked its endpoint, under the path that its route says. */
class CommandEndpoints implements InitializingBean {
    private static final Method ASK =
            Objects.requireNonNull(ReflectionUtils.findMethod(CommandEndpoint.class, "ask", HttpServletRequest.class));

    private final RequestMappingHandlerMapping mappings;
    private final List<CommandRoute<?>> routes;
    private final CommandIntake intake;

    CommandEndpoints(RequestMappingHandlerMapping mappings, List<CommandRoute<?>> routes, CommandIntake intake) {
        this.mappings = mappings;
        this.routes = routes;
        this.intake = intake;
    }

    @Override
    public void afterPropertiesSet() {
        routes.forEach(route -> route.asked().forEach(command -> map(route, command)));
    }

    private void map(CommandRoute<?> route, Class<? extends Request> command) {
        RequestMappingInfo where = RequestMappingInfo.paths(route.path(command))
                .methods(RequestMethod.POST)
                .options(mappings.getBuilderConfiguration())
                .build();
        mappings.registerMapping(where, new CommandEndpoint(route, command, intake), ASK);
    }
}
