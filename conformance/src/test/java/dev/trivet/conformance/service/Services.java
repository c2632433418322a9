package dev.trivet.conformance.service;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The services and their operations, for parametrized tests. */
public final class Services {

  private static final List<Service> ALL =
      List.of(new RollbarService(), new RootlyService(), new HoneybadgerService());

  /** With the preview, which goes through the same transport as all others. */
  private static final List<ServiceContract> CONTRACTS =
      Stream.concat(ALL.stream(), Stream.of(new HoneybadgerV3Contract())).toList();

  private static final List<OperationUnderTest> OPERATIONS =
      CONTRACTS.stream().flatMap(contract -> OperationUnderTest.of(contract).stream()).toList();

  private Services() {}

  /** All services. */
  public static List<Service> all() {
    return ALL;
  }

  /** All services, and the preview of a service's next version. */
  public static List<ServiceContract> contracts() {
    return CONTRACTS;
  }

  /** Every operation of every service, those of the preview included. */
  public static List<OperationUnderTest> operations() {
    return OPERATIONS;
  }

  /**
   * One operation of each kind: what depends on the transport and the envelope alone need not be
   * tried with every operation.
   */
  public static Collection<OperationUnderTest> kinds() {
    return oneOfEach(OperationUnderTest::kind);
  }

  /** One operation for each model that is read, alone or in a list. */
  public static Stream<OperationUnderTest> models() {
    return oneOfEach(OperationUnderTest::model).stream().filter(OperationUnderTest::readsModel);
  }

  private static Collection<OperationUnderTest> oneOfEach(
      Function<OperationUnderTest, String> group) {
    var first = new LinkedHashMap<String, OperationUnderTest>();
    OPERATIONS.forEach(operation -> first.putIfAbsent(group.apply(operation), operation));
    return first.values();
  }

  /** Every operation that returns elements of a list. */
  public static Stream<OperationUnderTest> lists() {
    return OPERATIONS.stream().filter(operation -> operation.endpoint().isList());
  }

  /** Every way in which a token can be sent, with every operation of its service. */
  public static Stream<Arguments> placementsAndOperations() {
    return placements(OPERATIONS);
  }

  /** Every way in which a token can be sent, with one operation of each kind of its service. */
  public static Stream<Arguments> placementsAndKinds() {
    return placements(kinds());
  }

  private static Stream<Arguments> placements(Collection<OperationUnderTest> operations) {
    return operations.stream()
        .flatMap(
            operation ->
                operation.service().placements().stream()
                    .map(placement -> Arguments.of(placement, operation)));
  }
}
