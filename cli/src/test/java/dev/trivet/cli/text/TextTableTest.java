package dev.trivet.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

  private final TextTable table =
      new TextTable("PERSON", "TEAM", "NOTE")
          .add("ada@example.com", "Storefront on call", "")
          .add("a.very.long.address@example.com", "Ops", "last admin");

  @ParameterizedTest
  @ValueSource(ints = {0, 63, 200})
  void within_whereThereIsRoom_isATable(int columns) {
    assertThat(table.within(columns))
        .isEqualTo(
            """
            PERSON                           TEAM                NOTE
            ada@example.com                  Storefront on call
            a.very.long.address@example.com  Ops                 last admin
            """);
  }

  @Test
  void within_whereItIsTooNarrow_isOneBlockPerRow() {
    assertThat(table.within(62))
        .isEqualTo(
            """
            PERSON  ada@example.com
            TEAM    Storefront on call

            PERSON  a.very.long.address@example.com
            TEAM    Ops
            NOTE    last admin
            """);
  }

  @Test
  void within_whereEvenBlocksAreTooWide_breaksLinesAtBlanksOnly() {
    assertThat(table.within(20))
        .contains("TEAM    Storefront\n        on call\n")
        .contains("PERSON  a.very.long.address@example.com\n");
  }
}
