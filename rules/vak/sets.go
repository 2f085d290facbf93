package vak

//go:generate go run slaagwijzer/tools/vakkentabel

// The sets of opleidingen that occur in the catalogue; constants, so that the table costs nothing at start.
const (
	nowhere      Opleidingen = 0
	havo         Opleidingen = 1 << Havo
	vwo          Opleidingen = 1<<Atheneum | 1<<Gymnasium
	havoVwo                  = havo | vwo
	havoAtheneum Opleidingen = 1<<Havo | 1<<Atheneum
	tlGl         Opleidingen = 1<<VmboTL | 1<<VmboGL
	vmbo                     = tlGl | 1<<VmboKB | 1<<VmboBB
	havoVwoTlGl              = havoVwo | tlGl
	everywhere               = havoVwo | vmbo
)
