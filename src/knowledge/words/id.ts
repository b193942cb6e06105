import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'id',
  source: 'captures of refusals and the translations of public software; 2026-11',
  says: {
    'bot-challenge': ['memeriksa browser anda'],
    'waf-rule': ['permintaan anda telah diblokir', 'permintaan anda diblokir'],
  },
  terms: {
    filter: 'jaringan kantor|jaringan sekolah|jaringan perusahaan',
    quota: 'kuota|paket',
    contact: 'hubungi',
    form: 'formulir',
    link: 'tautan|link|undangan',
    law: 'hukum|pengadilan|di bawah umur|18 tahun',
    requests: 'permintaan|percobaan|unduhan',
    hurry: 'terlalu banyak|terlalu cepat|terlalu sering',
    robot: 'manusia|otomatisasi',
    cookie: 'kuki',
    session: 'sesi$',
    place: 'negara|wilayah|lokasi|daerah|luar negeri|indonesia',
    address: 'alamat|jaringan',
    browser: 'peramban',
    firewall: 'berbahaya|mencurigakan|serangan|alasan keamanan',
    account: 'akun|anggota|pelanggan',
    role: 'milik|izin|hak$|peran|wewenang|admin|dibagikan|memiliki akses|punya akses|berhak|berwenang|diizinkan|boleh mengakses|^hanya$|karyawan|mahasiswa|pegawai|pemilik|dosen|guru|khusus untuk',
    'sign-in': 'masuk|kata sandi|keluar otomatis',
    denied: 'salah|tidak|ditolak|dilarang|belum|tanpa|gagal|kurang|bukan',
    demanded:
      'harus|perlu|hanya|silakan|silahkan|mohon|matikan|aktifkan|nonaktifkan|konfirmasi|khusus|terlebih dahulu|untuk|pastikan',
    over: 'kedaluwarsa|kadaluarsa|kadaluwarsa|kedaluarsa|berakhir|habis|usang|tidak aktif|tidak berlaku|sudah digun',
    full: 'melebihi|batas|terlalu banyak|mencapai|menggunakan',
    blocked: 'dinonaktifkan|diblokir|blokir|terkunci|dikunci',
    banned: 'ditangguhkan|dibekukan',
    guess: 'kami menggunakan|mungkin|jika anda merasa',
  },
} satisfies Words;
