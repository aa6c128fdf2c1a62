package org.hoso.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The query side as a process of its own. Reads the ledger, keeps the views, answers GET and searches; writes no event. */
@SpringBootApplication
public class QuerySide {
    public static void main(String[] args) {
        SpringApplication.run(QuerySide.class, args);
    }
}
