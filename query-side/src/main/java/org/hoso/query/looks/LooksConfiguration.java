package org.hoso.query.looks;

import java.util.List;
import org.hoso.query.rights.Grounds;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the grounds of a look come in, and how the interface's description tells of them. */
@Configuration(proxyBeanMethods = false)
class LooksConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Grounds.class);
    }

    @Bean
    DescribedGrounds describedGrounds() {
        return new DescribedGrounds();
    }

    @Bean
    WebMvcConfigurer groundsAsArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new GroundsArgument());
            }
        };
    }
}
