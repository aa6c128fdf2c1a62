package org.hoso.query.lists;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Where the settings of the lists come in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ListProperties.class)
class ListPropertiesConfiguration {}
