package dev.trivet.spring.example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A program that opens teams, as the recipe shows it. */
@SpringBootApplication
public class OnboardingApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(OnboardingApplication.class, arguments);
  }
}
