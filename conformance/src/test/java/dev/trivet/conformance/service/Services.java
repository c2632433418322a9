package dev.trivet.conformance.service;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The services, for parametrized tests. */
public final class Services {

  private static final List<Service> ALL =
      List.of(new RollbarService(), new RootlyService(), new HoneybadgerService());

  private Services() {}

  /** All of them. */
  public static List<Service> all() {
    return ALL;
  }

  /** Every operation of every service. */
  public static Stream<Declared> operations() {
    return ALL.stream().flatMap(service -> Declared.of(service).stream());
  }

  /** Every way in which a credential can travel, with every operation of its service. */
  public static Stream<Arguments> credentialsAndOperations() {
    return ALL.stream()
        .flatMap(
            service ->
                service.credentials().stream()
                    .flatMap(
                        credential ->
                            Declared.of(service).stream()
                                .map(operation -> Arguments.of(credential, operation))));
  }
}
