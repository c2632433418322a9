package dev.trivet.cli.holdings;

import java.util.List;

/**
 * What a person holds on one service.
 *
 * @param holdings in the order in which they are handed over
 * @param onCall when the person is on call, now or in the coming weeks, for people
 */
public record ServiceHoldings(List<Holding> holdings, List<String> onCall) {

  /** Nothing at all. */
  static final ServiceHoldings NONE = new ServiceHoldings(List.of(), List.of());

  public ServiceHoldings {
    holdings = List.copyOf(holdings);
    onCall = List.copyOf(onCall);
  }
}
