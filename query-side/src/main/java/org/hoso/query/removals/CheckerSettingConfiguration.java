package org.hoso.query.removals;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Where it is told whether a checker runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckerSetting.class)
class CheckerSettingConfiguration {}
