package tekst

// numberWords are the numbers that read better as a word.
var numberWords = []sentence{
	{"geen", "no"}, {"één", "one"}, {"twee", "two"}, {"drie", "three"}, {"vier", "four"}, {"vijf", "five"}, {"zes", "six"},
	{"zeven", "seven"}, {"acht", "eight"}, {"negen", "nine"}, {"tien", "ten"},
}

// inWords writes a number as a word up to ten.
func inWords(t Taal, n int) string {
	if n < len(numberWords) {
		return numberWords[n].in(t)
	}
	return number(n)
}

// vieren and vijven count grades: een 5, drie vijven.
func vieren(t Taal, n int) string {
	if n == 1 {
		return sentence{"een 4", "a 4"}.in(t)
	}
	return sentence{"{n} vieren", "{n} fours"}.in(t, "n", inWords(t, n))
}

func vijven(t Taal, n int) string {
	if n == 1 {
		return sentence{"een 5", "a 5"}.in(t)
	}
	return sentence{"{n} vijven", "{n} fives"}.in(t, "n", inWords(t, n))
}

// points counts whole points: 1 punt, 3 punten.
func points(t Taal, n int) string {
	if n == 1 {
		return sentence{"1 punt", "1 point"}.in(t)
	}
	return sentence{"{n} punten", "{n} points"}.in(t, "n", number(n))
}

// maxNamed is how many names of subjects a sentence of an explanation holds.
const maxNamed = 3

// firstNames joins at most so many names, and counts the others in words of the caller's: a, b en nog 4 vakken.
func firstNames(t Taal, names []string, most int, count func(Taal, int) string) string {
	more := len(names) - most
	if more <= 0 {
		return list(t, names)
	}
	shown := append([]string(nil), names[:most]...)
	return list(t, append(shown, sentence{"nog {meer}", "{meer} more"}.in(t, "meer", count(t, more))))
}
