package org.hoso.runtime.store;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The runtime alone, with one tiny aggregate on it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Notebook.class)
class StoreTestApplication {}
