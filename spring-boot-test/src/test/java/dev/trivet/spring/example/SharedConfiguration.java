package dev.trivet.spring.example;

import java.util.concurrent.atomic.LongAdder;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the program has for other reasons. */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

  @Bean
  OkHttpClient http() {
    return new OkHttpClient();
  }

  @Bean
  LongAdder calls() {
    return new LongAdder();
  }
}
