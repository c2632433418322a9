package dev.trivet.spring;

import dev.trivet.rootly.RootlyClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Creates a {@link RootlyClient} if an API key of Rootly is set. */
@AutoConfiguration(after = TrivetAutoConfiguration.class)
@ConditionalOnClass(RootlyClient.class)
@EnableConfigurationProperties(RootlyProperties.class)
public final class RootlyAutoConfiguration {

  /** Called by Spring. */
  public RootlyAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnCredential(TrivetService.ROOTLY)
  RootlyClient rootlyClient(
      RootlyProperties properties,
      SharedSetup shared,
      ObjectProvider<RootlyClientCustomizer> customizers) {
    var builder = RootlyClient.builder();
    var setup =
        new ClientSetup(TrivetService.ROOTLY)
            .common(properties, builder)
            .credential("api-key", properties.getApiKey(), builder::apiKey);
    shared.apply(builder);
    customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
    return setup.build(builder::build);
  }
}
