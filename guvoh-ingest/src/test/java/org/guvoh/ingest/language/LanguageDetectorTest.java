package org.guvoh.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.guvoh.core.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The border service said two guards were hurt when gunmen opened fire at dawn.
          ru | Пограничная служба сообщила, что двое военнослужащих ранены при обстреле на рассвете.
          ru | Двое пограничников ранены. Нападавшие скрылись в горах.
          tg | Хадамоти сарҳадӣ гуфт, ки ду сарбоз ҳангоми тирпаронӣ дар субҳи барвақт захмӣ шуданд.
          uz | Chegara xizmati maʼlum qilishicha, tong saharda oʻq uzilishi natijasida ikki askar yaralangan.
          uz | Чегара хизмати маълум қилишича, тонгда ўқ узилиши натижасида икки аскар яраланган.
          fa | مرزبانی اعلام کرد که دو سرباز در تیراندازی بامداد امروز زخمی شدند و مهاجمان گریختند.
          ps | د سرحدي ځواکونو چارواکو وویل چې نن سهار په ډزو کې دوه سرتیري ټپیان شوي دي.
          ar | أعلن حرس الحدود أن جنديين أصيبا في إطلاق نار فجر اليوم وأن المهاجمين لاذوا بالفرار.
          tr | Sınır muhafızları, şafak vakti açılan ateşte iki askerin yaralandığını bildirdi.
          """)
  void tellsTheLanguageOfOneSentence(String expected, String text) {
    assertThat(detector.detect(text).find()).contains(expected);
  }

  @Test
  void clearEnglishIsDecidedWithoutTheModel() {
    String text =
        "The garrison said that it had been fired upon from the other side of the river and that"
            + " two of its men were hurt. It did not say who was behind the attack.";
    assertThat(detector.detect(text).explanation()).contains("function words");
  }

  @Test
  void aFewLettersAreNotEnough() {
    assertThat(detector.detect("Karzan, 4:30"))
        .isEqualTo(Stated.absent("only 6 letters, too few to tell a language"));
  }

  @Test
  void aRelativeOfACandidateIsNotTakenForIt() {
    assertThat(
            detector
                .detect("Граничната служба съобщи, че двама войници са били ранени при стрелба.")
                .find())
        .isEmpty();
  }

  @Test
  void anotherScriptIsNamed() {
    assertThat(
            detector
                .detect("საზღვრის დაცვამ განაცხადა, რომ ორი ჯარისკაცი დაიჭრა გამთენიისას.")
                .explanation())
        .contains("GEORGIAN");
  }
}
