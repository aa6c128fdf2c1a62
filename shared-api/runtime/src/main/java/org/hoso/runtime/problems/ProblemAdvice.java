package org.hoso.runtime.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every endpoint's failures become problem bodies here; written straight out, so that no content negotiation interferes. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice {
    private final ProblemWriter problems;

    public ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    /** What fails after its answer has begun goes on to {@link LastResort}, which breaks the answer off. */
    @ExceptionHandler(Exception.class)
    void tell(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) throw failure;
        problems.write(failure, request, response);
    }
}
