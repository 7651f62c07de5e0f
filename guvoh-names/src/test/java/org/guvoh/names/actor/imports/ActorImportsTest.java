package org.guvoh.names.actor.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.names.actor.Actor;
import org.junit.jupiter.api.Test;

class ActorImportsTest {
  @Test
  void aCsvFileIsReadByTheNamesOfItsColumns() throws IOException {
    ImportedActors read =
        csv(
            "\uFEFFkind,name,extra,aliases\nGROUP,\"Hill \"\"Lions\"\", the\",x,HL{self;2030}|Lions\n");
    assertThat(read.problems()).isEmpty();
    Actor lions = read.actors().get(0);
    assertThat(lions.name()).isEqualTo("Hill \"Lions\", the");
    assertThat(lions.kind()).isEqualTo(ActorKind.GROUP);
    assertThat(lions.names()).contains("HL", "Lions");
    assertThat(lions.id()).isEqualTo("mine:line2");
  }

  @Test
  void whatIsWrongIsToldByLineAndTheRestIsRead() throws IOException {
    ImportedActors read =
        csv(
            "id,name,kind\n1,One,GROUP\n2,,GROUP\n3,Three,CLUB\n1,Again,GROUP\n4,\"Two\nlines\",\n5\n6,Six,\n");
    assertThat(read.actors()).extracting(Actor::id).containsExactly("mine:1", "mine:4", "mine:6");
    assertThat(read.problems())
        .extracting(p -> p.line() + " " + p.reason().split(";")[0])
        .containsExactly(
            "3 no name", "4 no kind of actor CLUB", "5 the id mine:1 stood before", "8 no name");
  }

  @Test
  void aFileWithoutANameColumnIsRefusedWithItsColumns() {
    assertThatThrownBy(() -> csv("a,b\n1,2\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no column 'name'; it has [a, b]");
    assertThatThrownBy(() -> csv("")).hasMessageContaining("no column 'name'");
  }

  @Test
  void entitiesOfTheUnListKeepTheirReferenceAndWhoCallsThemSo() throws XMLStreamException {
    ImportedActors read = un(false);
    assertThat(read.actors()).hasSize(1);
    Actor wolves = read.actors().get(0);
    assertThat(wolves.id()).isEqualTo("un:XXe.901");
    assertThat(wolves.name()).isEqualTo("INVENTED WOLVES");
    assertThat(wolves.aliases().get(0).inWords()).isEqualTo("Wolves of the Hill (says un)");
    assertThat(read.problems()).extracting(ImportedActors.Problem::reason).hasSize(2);
  }

  @Test
  void personsAreReadOnlyWhenAskedFor() throws XMLStreamException {
    assertThat(un(true).actors())
        .extracting(Actor::name)
        .containsExactly("SARN IDDOR", "INVENTED WOLVES");
  }

  @Test
  void outsideEntitiesAreNotFollowedAndBrokenXmlNamesItsLine() {
    String trap =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><CONSOLIDATED_LIST><ENTITIES>"
            + "<ENTITY><REFERENCE_NUMBER>X</REFERENCE_NUMBER><FIRST_NAME>&e;</FIRST_NAME></ENTITY>"
            + "</ENTITIES></CONSOLIDATED_LIST>";
    assertThatThrownBy(() -> un(trap, false)).isInstanceOf(XMLStreamException.class);
    assertThatThrownBy(() -> un("<A>\n<B></A>", false))
        .isInstanceOf(XMLStreamException.class)
        .hasMessageContaining("[2,");
  }

  private static ImportedActors csv(String text) throws IOException {
    return ActorCsv.read(new StringReader(text), "mine", "mine.csv");
  }

  private static ImportedActors un(boolean individuals) throws XMLStreamException {
    return un(
        """
        <CONSOLIDATED_LIST>
         <INDIVIDUALS><INDIVIDUAL>
          <FIRST_NAME>SARN</FIRST_NAME><SECOND_NAME>IDDOR</SECOND_NAME>
          <REFERENCE_NUMBER>XXi.902</REFERENCE_NUMBER>
          <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME/></INDIVIDUAL_ALIAS>
         </INDIVIDUAL></INDIVIDUALS>
         <ENTITIES>
          <ENTITY>
           <FIRST_NAME>INVENTED  WOLVES</FIRST_NAME><REFERENCE_NUMBER>XXe.901</REFERENCE_NUMBER>
           <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Wolves of the Hill</ALIAS_NAME></ENTITY_ALIAS>
          </ENTITY>
          <ENTITY><FIRST_NAME>NO REFERENCE</FIRST_NAME></ENTITY>
          <ENTITY><FIRST_NAME>TWICE</FIRST_NAME><REFERENCE_NUMBER>XXe.901</REFERENCE_NUMBER></ENTITY>
         </ENTITIES>
        </CONSOLIDATED_LIST>
        """,
        individuals);
  }

  private static ImportedActors un(String xml, boolean individuals) throws XMLStreamException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return UnList.read(new ByteArrayInputStream(bytes), individuals, "list.xml");
  }
}
