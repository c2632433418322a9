package dev.trivet.spring;

import dev.trivet.rollbar.RollbarClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Creates a {@link RollbarClient} if a token of Rollbar is set. */
@AutoConfiguration(after = TrivetAutoConfiguration.class)
@ConditionalOnClass(RollbarClient.class)
@EnableConfigurationProperties(RollbarProperties.class)
public final class RollbarAutoConfiguration {

  /** Called by Spring. */
  public RollbarAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnCredential(TrivetService.ROLLBAR)
  RollbarClient rollbarClient(
      RollbarProperties properties,
      SharedSetup shared,
      ObjectProvider<RollbarClientCustomizer> customizers) {
    var builder = RollbarClient.builder();
    var setup =
        new ClientSetup(TrivetService.ROLLBAR)
            .common(properties, builder)
            .credential("account-token", properties.getAccountToken(), builder::accountToken)
            .credential(
                "account-read-token", properties.getAccountReadToken(), builder::accountReadToken)
            .credential("project-token", properties.getProjectToken(), builder::projectToken)
            .credential(
                "project-read-token", properties.getProjectReadToken(), builder::projectReadToken)
            .credential(
                "post-server-item-token",
                properties.getPostServerItemToken(),
                builder::postServerItemToken)
            .credential(
                "post-client-item-token",
                properties.getPostClientItemToken(),
                builder::postClientItemToken)
            .credential("user-token", properties.getUserToken(), builder::userToken)
            .set("token-placement", properties.getTokenPlacement(), builder::tokenPlacement);
    shared.apply(builder);
    customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
    return setup.build(builder::build);
  }
}
