package org.hoso.runtime.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the container itself turned down (a malformed request line, a forbidden path) as a problem body too. */
@Controller
public class ContainerErrors implements ErrorController {
    private final ProblemWriter problems;

    public ContainerErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        RequestIds.give(request, response);
        problems.write(status instanceof Integer known ? known : 404, request, response);
    }
}
