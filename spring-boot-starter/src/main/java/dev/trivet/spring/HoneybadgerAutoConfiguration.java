package dev.trivet.spring;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.v3.HoneybadgerV3Client;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.util.StringUtils;

/**
 * Creates a {@link HoneybadgerClient} if a token or the key of a project is set, and a {@link
 * HoneybadgerV3Client} if a token of API v3 is set.
 */
@AutoConfiguration(after = TrivetAutoConfiguration.class)
@ConditionalOnClass(HoneybadgerClient.class)
@EnableConfigurationProperties({HoneybadgerProperties.class, HoneybadgerV3Properties.class})
public final class HoneybadgerAutoConfiguration {

  /** Called by Spring. */
  public HoneybadgerAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnCredential(TrivetService.HONEYBADGER)
  HoneybadgerClient honeybadgerClient(
      HoneybadgerProperties properties,
      SharedSetup shared,
      ObjectProvider<HoneybadgerClientCustomizer> customizers) {
    refuseTwoTokens(properties);
    var builder = HoneybadgerClient.builder();
    var setup =
        new ClientSetup(TrivetService.HONEYBADGER)
            .common(properties, builder)
            .credential("auth-token", properties.getAuthToken(), builder::authToken)
            .credential("oauth-token", properties.getOauthToken(), builder::oauthToken)
            .credential("project-key", properties.getProjectKey(), builder::projectKey)
            .set("region", properties.getRegion(), builder::region)
            .text(
                "reporting-base-url", properties.getReportingBaseUrl(), builder::reportingBaseUrl);
    shared.apply(builder);
    customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
    return setup.build(builder::build);
  }

  /** The builder would forget the first. */
  private static void refuseTwoTokens(HoneybadgerProperties properties) {
    if (StringUtils.hasLength(properties.getAuthToken())
        && StringUtils.hasLength(properties.getOauthToken())) {
      throw new TrivetPropertyException(
          TrivetService.HONEYBADGER.property("auth-token")
              + " and "
              + TrivetService.HONEYBADGER.property("oauth-token")
              + " are both set, and a client sends one of them.",
          "Remove one of them.",
          null);
    }
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnCredential(TrivetService.HONEYBADGER_V3)
  HoneybadgerV3Client honeybadgerV3Client(
      HoneybadgerV3Properties properties,
      SharedSetup shared,
      ObjectProvider<HoneybadgerV3ClientCustomizer> customizers) {
    var builder = HoneybadgerV3Client.builder();
    var setup =
        new ClientSetup(TrivetService.HONEYBADGER_V3)
            .common(properties, builder)
            .credential("token", properties.getToken(), builder::token)
            .set("region", properties.getRegion(), builder::region);
    shared.apply(builder);
    customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
    return setup.build(builder::build);
  }
}
